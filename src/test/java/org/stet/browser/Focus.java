package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** Where the keys act, which whoever has no mouse must be able to see. */
final class Focus {

    /**
     * Nothing, or what is wrong. Headings and texts that take the focus for a moment, so that it is somewhere, are no
     * controls and need no mark.
     */
    private static final String AMISS = """
            () => {
              const focused = document.activeElement;
              if (focused === document.body || focused.tabIndex < 0) {
                return "";
              }
              const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
              const isMarked = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
                && !/^(transparent|rgba\\(.*, 0\\))$/.test(outlineColor);
              // The button that opens what a field found lies within the field.
              const field = focused.getAttribute("role") === "combobox"
                ? focused.parentElement : focused;
              const box = focused.getClientRects()[0];
              const points = !box ? [] : [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]]
                .map(([across, down]) => [box.left + box.width * across, box.top + box.height * down])
                .filter(([x, y]) => x >= 0 && x < innerWidth - 1 && y >= 0 && y < innerHeight - 1);
              const isFree = ([x, y]) => {
                const top = document.elementFromPoint(x, y);
                return top != null && (field.contains(top) || top.contains(focused));
              };
              const isCovered = points.length === 0 || !points.every(isFree);
              const name = focused.outerHTML.slice(0, 200);
              return (isMarked ? "" : "No mark of the focus on " + name) + (isCovered ? "Out of view or covered: " + name : "");
            }
            """;

    private Focus() {}

    /** A page that scrolls there or draws the mark may need a moment. */
    static void isPlainToSeeOn(Page page) {
        try {
            page.waitForCondition(() -> amiss(page).isEmpty(), new Page.WaitForConditionOptions().setTimeout(5_000));
        } catch (TimeoutError still) {
            assertThat(amiss(page)).isEmpty();
        }
    }

    private static String amiss(Page page) {
        return page.evaluate(AMISS).toString();
    }
}
