package org.stet.wording.rank;

/** How many numbers the document has that the text does not. */
final class OtherNumbers implements Likeness {

    /** A list of figures is not farther off than three of them. */
    private static final int MOST = 3;

    private final AskedTerms asked;

    OtherNumbers(AskedTerms asked) {
        this.asked = asked;
    }

    @Override
    public double of(Document document) {
        int others = 0;
        for (String word : document.words()) {
            if (isNumber(word) && !asked.has(word)) {
                others++;
            }
        }
        return Math.min(others, MOST);
    }

    private static boolean isNumber(String word) {
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if ((letter < '0' || letter > '9') && letter != '.') {
                return false;
            }
        }
        return true;
    }
}
