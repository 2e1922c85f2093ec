package org.stet.wording.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By which words candidates are fetched, so that it costs the same whatever is asked: rare words each by itself, frequent
 * ones by twos and threes, and all of them together when even three say little.
 *
 * @param complete whether every document that shares a word with the text is fetched
 */
record CandidatePlan(List<Branch> branches, boolean complete) {

    /** No branch brings more; what is counted may lag behind. */
    static final int ROWS_OF_A_BRANCH = 2_000;

    private static final int ROWS = 1_500;
    private static final int ROWS_OF_A_SINGLE_WORD = 1_500;
    /** How many entries of the index may be looked through to find what several words have in common. */
    private static final long ENTRIES = 200_000;

    private static final int WORDS = 24;
    private static final int UNKNOWN_WORDS = 8;
    private static final int FREQUENT_WORDS = 8;
    private static final int BRANCHES = 24;

    static CandidatePlan of(AskedText text) {
        return new Draft(text.size()).of(signs(text));
    }

    /** The rarest first. What nobody counted yet comes last: it may be in no document, or in all. */
    private static List<Sign> signs(AskedText text) {
        List<Sign> signs = text.words().stream()
                .filter(word -> !word.isStopWord())
                .map(word -> Sign.of(word, text.size()))
                .distinct()
                .toList();
        Stream<Sign> known =
                signs.stream().filter(sign -> !sign.isUnknown()).sorted(Comparator.comparingLong(Sign::documents));
        Stream<Sign> unknown = signs.stream().filter(Sign::isUnknown).limit(UNKNOWN_WORDS);
        return Stream.concat(known.limit(WORDS), unknown).toList();
    }

    List<String> queries() {
        return branches.stream().map(Branch::query).toList();
    }

    private static final class Draft {

        private final long corpus;
        private final List<Branch> branches = new ArrayList<>();
        private long rows = ROWS;
        private long entries = ENTRIES;

        Draft(CorpusSize size) {
            corpus = Math.max(1, size.documents());
        }

        CandidatePlan of(List<Sign> signs) {
            List<Sign> frequent = signs.stream()
                    .filter(sign -> !takes(sign))
                    .limit(FREQUENT_WORDS)
                    .collect(Collectors.toList());
            boolean complete = frequent.isEmpty();
            pairs(frequent);
            triples(frequent);
            if (branches.isEmpty() && !frequent.isEmpty()) {
                branches.add(Branch.of(frequent));
            }
            return new CandidatePlan(List.copyOf(branches), complete);
        }

        private boolean takes(Sign sign) {
            return sign.documents() <= ROWS_OF_A_SINGLE_WORD && add(Branch.of(sign));
        }

        private void pairs(List<Sign> signs) {
            for (int second = 1; second < signs.size(); second++) {
                for (int first = 0; first < second; first++) {
                    add(Branch.of(signs.get(first), signs.get(second)));
                }
            }
        }

        private void triples(List<Sign> signs) {
            for (int third = 2; third < signs.size(); third++) {
                for (int second = 1; second < third; second++) {
                    for (int first = 0; first < second; first++) {
                        List<Sign> three = List.of(signs.get(first), signs.get(second), signs.get(third));
                        if (!isWithinAPair(three)) {
                            add(Branch.of(three));
                        }
                    }
                }
            }
        }

        private boolean isWithinAPair(List<Sign> three) {
            return branches.stream().anyMatch(branch -> !branch.isSingle() && three.containsAll(branch.words()));
        }

        /** Takes the branch if there is room for it. */
        private boolean add(Branch branch) {
            long expected = expected(branch);
            long looked = branch.isSingle() ? 0 : branch.words().get(0).documents();
            boolean fits = branches.size() < BRANCHES
                    && expected <= Math.min(rows, ROWS_OF_A_SINGLE_WORD)
                    && looked <= entries;
            if (fits) {
                branches.add(branch);
                rows -= expected;
                entries -= looked;
            }
            return fits;
        }

        /** As if the words had nothing to do with each other. */
        private long expected(Branch branch) {
            double share = branch.words().stream()
                    .mapToDouble(sign -> Math.min(1, sign.share()))
                    .reduce(1, (one, other) -> one * other);
            return Math.round(share * corpus);
        }
    }
}
