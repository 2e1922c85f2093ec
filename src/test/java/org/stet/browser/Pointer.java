package org.stet.browser;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;

/** The mouse on an article's text. */
record Pointer(Page page) {

    /** Where to press and where to let go, so that these words are selected; both in the outer half of a letter. */
    private static final String EDGES = """
            (words) => {
              const text = document.querySelector("[data-testid=article-text]");
              const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
              while (walker.nextNode() && !walker.currentNode.data.includes(words)) {}
              const node = walker.currentNode;
              node.parentElement.scrollIntoView({block: "center"});
              const letters = [...new Intl.Segmenter().segment(words)].map(({segment}) => segment);
              const begin = node.data.indexOf(words);
              const boxOf = (from, letter) => {
                const range = document.createRange();
                range.setStart(node, from);
                range.setEnd(node, from + letter.length);
                return range.getBoundingClientRect();
              };
              const runsLeft = (letter) => /[\\p{Script=Arabic}\\p{Script=Hebrew}]/u.test(letter);
              const edge = (box, isLeft) => [isLeft ? box.left + box.width / 8 : box.right - box.width / 8, box.top + box.height / 2];
              const first = letters[0];
              const last = letters.at(-1);
              return [
                ...edge(boxOf(begin, first), !runsLeft(first)),
                ...edge(boxOf(begin + words.length - last.length, last), runsLeft(last)),
              ];
            }
            """;

    private static final int STEPS = 5;

    void selects(String words) {
        List<?> edges = (List<?>) page.evaluate(EDGES, words);
        Mouse mouse = page.mouse();
        mouse.move(number(edges, 0), number(edges, 1));
        mouse.down();
        mouse.move(number(edges, 2), number(edges, 3), new Mouse.MoveOptions().setSteps(STEPS));
        mouse.up();
    }

    private static double number(List<?> edges, int place) {
        return ((Number) edges.get(place)).doubleValue();
    }
}
