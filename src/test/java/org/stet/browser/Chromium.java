package org.stet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the tests: the system's own, else the one that Playwright has or can get. */
final class Chromium {

    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-quic");

    private Chromium() {}

    static Optional<Path> ofTheSystem() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr", "bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Empty when there is none and none can be had. */
    static Optional<Browser> launch(Playwright playwright) {
        LaunchOptions options = new LaunchOptions().setArgs(arguments());
        Optional<Path> installed = ofTheSystem();
        if (installed.isPresent()) {
            return Optional.of(playwright.chromium().launch(options.setExecutablePath(installed.get())));
        }
        boolean isThere = Files.exists(Path.of(playwright.chromium().executablePath())) || Driver.fetchesChromium();
        return isThere ? Optional.of(playwright.chromium().launch(options)) : Optional.empty();
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(QUIET);
        if (System.getProperty("user.name").equals("root")) {
            // Chromium does not sandbox for root, as which containers run it.
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
