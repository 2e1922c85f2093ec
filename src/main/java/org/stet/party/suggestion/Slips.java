package org.stet.party.suggestion;

/** Counts the slips between two words: letters that are wrong, missing or too many, and neighbours that are swapped. */
final class Slips {

    static final int TOO_MANY = Integer.MAX_VALUE;
    private static final int LONGEST = 60;

    private Slips() {}

    /** How many slips a word of this length may have and still be taken for another one. */
    static int allowed(int length) {
        return length < 4 ? 0 : length < 7 ? 1 : 2;
    }

    /** The fewest slips that make the typed word the other one, or the beginning of it; too many if more than allowed. */
    static int between(String typed, String word) {
        int allowed = allowed(typed.length());
        if (typed.equals(word)) {
            return 0;
        }
        if (allowed == 0 || typed.length() > LONGEST || word.length() < typed.length() - allowed) {
            return TOO_MANY;
        }
        String compared = word.substring(0, Math.min(word.length(), typed.length() + allowed));
        int[] toBeginnings = rows(typed, compared)[typed.length()];
        if (compared.length() == word.length() && toBeginnings[word.length()] <= allowed) {
            return toBeginnings[word.length()];
        }
        return toBeginning(typed, compared, toBeginnings);
    }

    /** A beginning says less than a word: it may have one slip, and none in its first two letters. */
    private static int toBeginning(String typed, String word, int[] toBeginnings) {
        int longest = Math.min(word.length(), typed.length() + 1);
        for (int length = typed.length() - 1; typed.regionMatches(0, word, 0, 2) && length <= longest; length++) {
            if (toBeginnings[length] <= 1) {
                return 1;
            }
        }
        return TOO_MANY;
    }

    private static int[][] rows(String typed, String word) {
        int[][] rows = new int[typed.length() + 1][word.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= word.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : fewest(rows, typed, word, i, j);
            }
        }
        return rows;
    }

    private static int fewest(int[][] rows, String typed, String word, int i, int j) {
        boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
        int fewest = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
        return swapped ? Math.min(fewest, rows[i - 2][j - 2] + 1) : fewest;
    }
}
