package org.stet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The text of an article, in which words are selected as with a hand at the mouse. */
record ArticleText(Place page) {

    private static final int STEPS = 10;

    /** Where the first and the last letter of the words are, once they are in view. */
    private static final String ENDS = """
            (text, words) => {
              const range = document.createRange();
              const start = text.textContent.indexOf(words);
              const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
              let before = 0;
              for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                const place = (offset) => offset - before;
                if (place(start) >= 0 && place(start) < node.length) {
                  range.setStart(node, place(start));
                }
                if (place(start + words.length) > 0 && place(start + words.length) <= node.length) {
                  range.setEnd(node, place(start + words.length));
                }
                before += node.length;
              }
              range.startContainer.parentElement.scrollIntoView({ block: "center" });
              const lines = [...range.getClientRects()];
              const first = lines[0];
              const last = lines[lines.length - 1];
              return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
            }
            """;

    /** The words must stand in one paragraph. */
    Place selects(String words) {
        Locator text = page.part().getByTestId("article-text");
        List<?> ends = (List<?>) text.evaluate(ENDS, words);
        Mouse mouse = text.page().mouse();
        mouse.move(pixels(ends.get(0)), pixels(ends.get(1)));
        mouse.down();
        mouse.move(pixels(ends.get(2)), pixels(ends.get(3)), new Mouse.MoveOptions().setSteps(STEPS));
        mouse.up();
        return new Place(
                page.part().getByRole(AriaRole.TOOLBAR, new Locator.GetByRoleOptions().setName("Selected words")));
    }

    private static double pixels(Object number) {
        return ((Number) number).doubleValue();
    }
}
