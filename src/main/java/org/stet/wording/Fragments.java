package org.stet.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stet.wording.corpus.AskedText;

/** Shows where a text that was found has the words that were asked for. */
public final class Fragments {

    private static final int MOST = 5;
    private static final int LONGEST = 300;

    /** What is read before the first marked word. */
    private static final int LEAD = 60;

    private final Highlighting highlighting;

    public Fragments(AskedText asked) {
        highlighting = new Highlighting(asked);
    }

    /** A text of something that was found. */
    public record Shown(FragmentField field, String text) {}

    /**
     * The statement in any case, then whatever else has a marked word, five in all.
     *
     * @param others in the order in which they matter; a text of null is none
     */
    public List<TextFragment> of(String statement, Stream<Shown> others) {
        List<TextFragment> fragments = new ArrayList<>();
        fragments.add(fragment(new Shown(FragmentField.STATEMENT, statement)));
        others.filter(shown -> shown.text() != null)
                .distinct()
                .map(this::fragment)
                .filter(fragment -> fragment.parts().stream().anyMatch(TextPart::marked))
                .limit(MOST - 1L)
                .forEach(fragments::add);
        return List.copyOf(fragments);
    }

    private TextFragment fragment(Shown shown) {
        String text = shown.text();
        List<TextPart> parts = highlighting.mark(text);
        int from = begin(text, parts);
        return new TextFragment(shown.field(), between(parts, from, end(text, from)));
    }

    private static List<TextPart> between(List<TextPart> parts, int from, int to) {
        List<TextPart> inside = new ArrayList<>();
        int at = 0;
        for (TextPart part : parts) {
            int begin = Math.max(from - at, 0);
            int end = Math.min(to - at, part.text().length());
            if (begin < end) {
                inside.add(new TextPart(part.text().substring(begin, end), part.marked()));
            }
            at += part.text().length();
        }
        return List.copyOf(inside);
    }

    /** A little before the first marked word, where another word begins. */
    private static int begin(String text, List<TextPart> parts) {
        int first = parts.isEmpty() || parts.get(0).marked() || parts.size() == 1
                ? 0
                : parts.get(0).text().length();
        int early = Math.min(first - LEAD, text.length() - LONGEST);
        if (early <= 0) {
            return 0;
        }
        int blank = text.indexOf(' ', early);
        return blank >= 0 && blank < first ? blank + 1 : whole(text, early);
    }

    private static int end(String text, int from) {
        if (text.length() - from <= LONGEST) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', from + LONGEST);
        return blank > from ? blank : whole(text, from + LONGEST);
    }

    /** Not inside a character of two halves. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
