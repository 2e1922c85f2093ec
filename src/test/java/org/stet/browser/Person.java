package org.stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;

/** Somebody at a browser window. */
final class Person {

    private final DeskInABrowser desk;
    private final BrowserContext context;
    private final PageWatch watch;
    private final Page page;

    Person(DeskInABrowser desk, BrowserContext context) {
        this.desk = desk;
        this.context = context;
        this.watch = new PageWatch(context, desk.address(), desk.loginAddress());
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        this.page = context.newPage();
    }

    /** Through the form of the real login, and back to the page that was wanted. */
    Person logsInAs(String user) {
        page.navigate("/login?to=/desk/queue");
        fillsInTheLogin(user);
        assertThat(page).hasURL(desk.address() + "/desk/queue");
        return this;
    }

    void fillsInTheLogin(String user) {
        page.waitForURL(url -> url.startsWith(desk.loginAddress()));
        page.locator("#username").fill(user);
        page.locator("#password").fill(desk.password());
        page.locator("#kc-login").click();
    }

    /** What the server answered. */
    Response opens(String path) {
        Response answer = page.navigate(path);
        watch.sawNothingAmiss();
        return answer;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** All of the page. */
    Place at() {
        return new Place(page.locator("body"));
    }

    Place under(String heading) {
        return at().under(heading);
    }

    Place dialog(String heading) {
        return at().dialog(heading);
    }

    Person presses(String button) {
        at().presses(button);
        return this;
    }

    Person follows(String link) {
        at().follows(link);
        return this;
    }

    Person writes(String label, String text) {
        at().writes(label, text);
        return this;
    }

    Person sees(String words) {
        at().sees(words);
        return this;
    }

    Person seesNo(String words) {
        at().seesNo(words);
        return this;
    }

    Person seesHeading(String words) {
        at().seesHeading(words);
        return this;
    }

    /** Nothing on the page says any more that it is on its way. */
    Person hasLoaded() {
        assertThat(page.getByText("Loading", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        page.evaluate("() => document.fonts.ready.then(() => undefined)");
        return this;
    }

    /** One key, or several held together, such as {@code Shift+Tab}. */
    Person strikes(String keys) {
        page.keyboard().press(keys);
        return this;
    }

    /** The test makes this happen; else it would fail. */
    Person expects(String message) {
        watch.expects(message);
        return this;
    }

    void seesNothingAmiss() {
        watch.sawNothingAmiss();
    }

    void keepsEvidenceIn(Path folder) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(folder.resolve("page.png")));
        context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve("trace.zip")));
    }

    void leaves() {
        context.close();
    }
}
