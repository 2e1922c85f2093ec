package org.stet.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.stet.FigureTable;

/** Somebody opens a long article, scrolls, hovers and selects. */
final class ArticleAtWork {

    private static final String TELL_WHEN_MARKED = """
            new MutationObserver((changes, watch) => {
              if (document.querySelectorAll("[data-testid=article-text] [role=button]").length >= %d) {
                window.markedAt = performance.now();
                watch.disconnect();
              }
            }).observe(document, {childList: true, subtree: true});
            """.formatted(LongArticle.CLAIMS);

    private static final int SCREENS = 30;
    private static final int SCREEN = 600;
    private static final int HOVERED = 40;
    private static final int SELECTED = 20;

    private final Page page;
    private final LongArticle article;

    ArticleAtWork(BrowserContext window, LongArticle article) {
        LongTasks.areWatchedIn(window);
        window.addInitScript(TELL_WHEN_MARKED);
        this.page = window.newPage();
        this.article = article;
    }

    void tells(FigureTable table) {
        page.navigate("/desk/articles/" + article.id());
        page.waitForFunction("() => window.markedAt !== undefined");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        table.row("until all marks are there", "%d ms", Math.round(number("markedAt")));
        tells(table, "while it loads");
        table.row("scrolled through, there and back", "%d px", scrolls());
        tells(table, "while scrolling");
        hovers();
        tells(table, "while hovering");
        selects();
        tells(table, "while selecting");
    }

    private void tells(FigureTable table, String when) {
        LongTasks tasks = LongTasks.of(page);
        table.row(when + ": tasks over 50 ms, the longest", "%d, %d ms", tasks.count(), tasks.longestMillis());
    }

    /** How far down it came. */
    private long scrolls() {
        page.mouse().move(DeskInABrowser.WIDE / 3.0, SCREEN / 2.0);
        scrolls(SCREEN);
        long lowest = Math.round(number("scrollY"));
        scrolls(-SCREEN);
        return lowest;
    }

    private void scrolls(int step) {
        for (int screen = 0; screen < SCREENS; screen++) {
            page.mouse().wheel(0, step);
            isPainted();
        }
    }

    private void hovers() {
        Locator marks = page.getByTestId("article-text").locator("[role=button]");
        for (int mark = 0; mark < HOVERED; mark++) {
            marks.nth(mark).hover();
            isPainted();
        }
    }

    private void selects() {
        for (int number = 0; number < SELECTED; number++) {
            new Pointer(page).selects(LongArticle.sentence(number).substring(0, 40 - number));
            page.getByRole(AriaRole.TOOLBAR).waitFor();
            isPainted();
        }
    }

    private void isPainted() {
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
    }

    private double number(String variable) {
        return ((Number) page.evaluate(variable)).doubleValue();
    }
}
