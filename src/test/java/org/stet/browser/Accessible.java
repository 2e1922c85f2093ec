package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;

/** What axe-core can tell of a page: WCAG 2.2 AA and good practice, light and dark, on a phone and on a desk. */
final class Accessible {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What a colour scheme can change. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final int HEIGHT = 900;

    private Accessible() {}

    static void check(Page page) {
        for (int width : new int[] {DeskInABrowser.WIDE, DeskInABrowser.NARROW}) {
            page.setViewportSize(width, HEIGHT);
            check(page, width, ColorScheme.LIGHT, new AxeBuilder(page).withTags(RULES));
            check(page, width, ColorScheme.DARK, new AxeBuilder(page).withRules(COLOURS));
        }
    }

    private static void check(Page page, int width, ColorScheme scheme, AxeBuilder axe) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        assertThat(axe.analyze().getViolations().stream().map(Accessible::told))
                .as("%s, %d px wide, %s", page.url(), width, scheme)
                .isEmpty();
    }

    private static String told(Rule rule) {
        String places = rule.getNodes().stream()
                .map(CheckedNode::getTarget)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return rule.getId() + " (" + rule.getHelp() + ") at " + places;
    }
}
