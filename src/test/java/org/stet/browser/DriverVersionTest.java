package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Playwright for Java and the npm package that it drives the browser with speak only their own version's language. */
class DriverVersionTest {

    @Test
    void isThatOfPlaywrightForJava() throws IOException {
        JsonPath webDesk =
                JsonPath.from(Path.of("src", "main", "webui", "package.json").toFile());

        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<playwright.version>" + webDesk.getString("devDependencies.playwright-core")
                        + "</playwright.version>");
    }
}
