package org.stet.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stet.graphql.Conditions;

/**
 * A text that may use the notation of web search engines. A long one is somebody's post or sentence, in which quotation
 * marks and hyphens mean what they mean in print: there all of it is words.
 *
 * @param words what is looked for, in any order and not all of it needed
 * @param exact what must hold without exception, each in the notation of {@code websearch_to_tsquery}
 */
public record Notation(String words, List<String> exact) {

    /** A text with more terms than this is no query. A phrase counts as one. */
    private static final int QUERY = 8;

    private static final String OR = "OR";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern TERM = Pattern.compile("-?\"[^\"]*\"|\\S+");
    private static final Pattern PHRASE = Pattern.compile("\"[^\"]*[\\p{L}\\p{N}][^\"]*\"");

    /** A number below zero excludes nothing. */
    private static final Pattern EXCLUSION = Pattern.compile("-(\\p{L}.*|" + PHRASE + ")");

    public static Notation of(String text) {
        List<String> terms =
                TERM.matcher(text).results().map(MatchResult::group).toList();
        long length = terms.stream().filter(term -> !term.equals(OR)).count();
        return length > QUERY ? new Notation(text, List.of()) : read(terms);
    }

    private static Notation read(List<String> terms) {
        List<String> words = new ArrayList<>();
        List<String> exact = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            List<String> choice = new ArrayList<>(List.of(terms.get(i)));
            for (; isChoice(terms, i); i += 2) {
                choice.add(terms.get(i + 2));
            }
            choice.stream().filter(term -> !isExclusion(term)).forEach(words::add);
            if (choice.size() > 1 || isExclusion(choice.get(0)) || isPhrase(choice.get(0))) {
                exact.add(String.join(" or ", choice));
            }
        }
        return new Notation(String.join(" ", words).replaceAll("[\"\\s]+", " ").strip(), exact);
    }

    /**
     * Adds to conditions what must hold without exception.
     *
     * @param condition that a row holds what {@code :text} asks for
     */
    public Conditions required(Conditions conditions, String condition) {
        for (int i = 0; i < exact.size(); i++) {
            conditions.and(condition.replace(":text", ":exact" + i), "exact" + i, exact.get(i));
        }
        return conditions;
    }

    /** Whether "or" follows a word, and another word follows that. */
    private static boolean isChoice(List<String> terms, int i) {
        return i + 2 < terms.size() && terms.get(i + 1).equals(OR) && isWord(terms.get(i)) && isWord(terms.get(i + 2));
    }

    private static boolean isWord(String term) {
        return WORD.matcher(term).find();
    }

    private static boolean isPhrase(String term) {
        return PHRASE.matcher(term).matches();
    }

    private static boolean isExclusion(String term) {
        return EXCLUSION.matcher(term).matches();
    }
}
