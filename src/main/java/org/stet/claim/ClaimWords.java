package org.stet.claim;

import java.util.List;
import org.stet.graphql.Problems;

/** What is said about a claim, read from an input. */
record ClaimWords(
        String statement,
        Checkability checkability,
        String limits,
        String language,
        List<String> tags,
        List<PartyRole> parties) {

    /** The part of an input that says what a claim is. */
    interface Source {

        String statement();

        Checkability checkability();

        String limits();

        String language();

        List<String> tags();

        List<ClaimPartyInput> parties();
    }

    static ClaimWords read(Problems problems, Source source) {
        return new ClaimWords(
                problems.text("statement", source.statement()),
                problems.present("checkability", source.checkability()),
                problems.optionalText("limits", source.limits()),
                language(problems, source.language()),
                problems.lines("tags", source.tags()),
                ClaimPartyInput.read(problems, source.parties()));
    }

    private static String language(Problems problems, String given) {
        return problems.line("language", given) == null ? null : problems.language("language", given);
    }
}
