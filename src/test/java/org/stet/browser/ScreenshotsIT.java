package org.stet.browser;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Pictures of the main pages with the sample story on them; two of them stand in the README. */
@BrowserTest
class ScreenshotsIT {

    private static final Path FOLDER = Path.of("target", "browser", "screenshots");
    private static final int HEIGHT = 900;

    @Test
    void showsWhatReadersSee(Newsroom newsroom) {
        Person reader = newsroom.reader();

        takes(reader, "read", () -> "/", "Published claims");
        takes(reader, "published-claim", SamplePages::readersClaim, "Meridian Systems used Orbit AI's assistant Lumen");
    }

    @Test
    void showsWhatTheDeskSees(Newsroom newsroom) {
        Person edith = newsroom.edith();

        takes(edith, "articles", () -> "/desk/articles", "Articles");
        takes(edith, "article", SamplePages::article, "Orbit AI accuses Meridian of entering Lumen");
        takes(edith, "claim", SamplePages::claim, "Meridian Systems used Orbit AI's assistant Lumen");
        takes(edith, "queue", () -> "/desk/queue", "Queue");
        takes(edith, "replies", () -> "/desk/replies", "Right of reply");
        takes(edith, "party", SamplePages::party, "Meridian Systems");
    }

    private static void takes(Person person, String name, Supplier<String> path, String heading) {
        person.opens(path.get());
        person.seesHeading(heading).hasLoaded();
        takes(person, name, DeskInABrowser.WIDE, ColorScheme.LIGHT);
        takes(person, name + "-dark", DeskInABrowser.WIDE, ColorScheme.DARK);
        takes(person, name + "-phone", DeskInABrowser.NARROW, ColorScheme.LIGHT);
    }

    private static void takes(Person person, String name, int width, ColorScheme scheme) {
        person.page().setViewportSize(width, HEIGHT);
        person.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        person.page().screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
