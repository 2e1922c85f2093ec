package org.stet.browser;

import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What speaks to the browser for Playwright: the npm package that the web desk's build installs, on the machine's Node.js. */
final class Driver {

    private static final Path INSTALLED = Path.of("src", "main", "webui", "node_modules", "playwright-core");
    private static final Path HOME = Path.of("target", "browser", "driver").toAbsolutePath();

    /** Below {@link #HOME}, where Playwright looks for it. */
    private static final Path PACKAGE = HOME.resolve("package");

    private static final Path DOWNLOAD_LOG = HOME.resolve("chromium.log");
    private static final int MINUTES_TO_DOWNLOAD = 5;

    private Driver() {}

    static Playwright start() {
        if (!Files.exists(PACKAGE)) {
            copy(INSTALLED);
        }
        System.setProperty("playwright.cli.dir", HOME.toString());
        // No download unasked: see Chromium.
        return Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Whether Playwright's own Chromium could be had. */
    static boolean fetchesChromium() {
        try {
            Process download = new ProcessBuilder(
                            node(), PACKAGE.resolve("cli.js").toString(), "install", "--only-shell", "chromium")
                    .redirectErrorStream(true)
                    .redirectOutput(DOWNLOAD_LOG.toFile())
                    .start();
            if (!download.waitFor(MINUTES_TO_DOWNLOAD, TimeUnit.MINUTES)) {
                download.descendants().forEach(ProcessHandle::destroyForcibly);
                download.destroyForcibly();
                return false;
            }
            return download.exitValue() == 0;
        } catch (IOException noNode) {
            throw new UncheckedIOException(noNode);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Playwright wants its whole path. */
    private static String node() {
        String name = File.separatorChar == '\\' ? "node.exe" : "node";
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no Node.js on the PATH."))
                .toString();
    }

    private static void copy(Path source) {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = PACKAGE.resolve(source.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException incomplete) {
            throw new UncheckedIOException(incomplete);
        }
    }
}
