package org.stet.wording.corpus;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One way in which candidates are fetched: by the index, all documents that have each of these words.
 *
 * @param words each in all its forms
 * @param weight how rare they are, added up
 */
record Branch(List<Sign> words, double weight) {

    static Branch of(Sign... words) {
        return of(List.of(words));
    }

    static Branch of(List<Sign> words) {
        return new Branch(words, words.stream().mapToDouble(Sign::weight).sum());
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    /** In PostgreSQL's notation, every lexeme quoted: whatever a text holds, none of it is an operator. */
    String query() {
        return words.stream().map(Branch::anyForm).collect(Collectors.joining(" & "));
    }

    private static String anyForm(Sign word) {
        return word.forms().stream()
                .map(form -> '\'' + form.replace("\\", "\\\\").replace("'", "''") + '\'')
                .collect(Collectors.joining(" | ", "(", ")"));
    }
}
