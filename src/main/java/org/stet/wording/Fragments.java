package org.stet.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stet.wording.corpus.AskedText;

/** Shows where a text that was found has the words that were asked for. */
public final class Fragments {

    private static final int MOST = 5;
    private static final int LONGEST = 300;

    /** What is read before the first marked word. */
    private static final int LEAD = 60;

    private final Marking marking;

    public Fragments(AskedText asked) {
        marking = new Marking(asked);
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
        String text = Objects.requireNonNull(shown.text());
        BitSet marks = marking.marks(text);
        int from = text.length() <= LONGEST ? 0 : begin(text, marks);
        int to = end(text, from);
        return new TextFragment(shown.field(), Marking.parts(text, marks, from, to));
    }

    /** A little before the first marked word, where another word begins. */
    private static int begin(String text, BitSet marks) {
        int first = Math.max(0, marks.nextSetBit(0));
        int early = Math.min(Math.max(0, first - LEAD), text.length() - LONGEST);
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
