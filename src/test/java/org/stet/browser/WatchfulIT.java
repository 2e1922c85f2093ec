package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The watch over all tests sees what goes wrong; else they would all pass for want of it. */
@BrowserTest
class WatchfulIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a logged error        | console.error("A part broke")                                         | A part broke
            a thrown error        | setTimeout(() => { throw new Error("Thrown here") })                  | Thrown here
            a rejected promise    | void Promise.reject(new Error("Nobody waits"))                        | Nobody waits
            a file that is absent | void fetch("/assets/absent.js")                                       | status of 404
            a script in the page  | document.body.append(Object.assign(document.createElement("script"), {textContent: "1"})) | Against the policy: script-src
            a style in the page   | document.body.append(Object.assign(document.createElement("style"), {textContent: "b {}"})) | Against the policy: style-src
            a foreign picture     | void (new Image().src = "http://127.0.0.1:9/pixel.png")               | Against the policy: img-src
            a foreign request     | void fetch("http://127.0.0.1:9/").catch(() => undefined)              | Against the policy: connect-src
            """)
    void failsATestFor(String what, String script, String told, Newsroom newsroom) {
        Person reader = newsroom.reader();
        reader.opens("/");
        assertThatNoException().as("before " + what).isThrownBy(reader::seesNothingAmiss);

        reader.page().evaluate("() => { " + script + " }");

        reader.page().waitForCondition(() -> isAmiss(reader, told));
        reader.expects(".*");
    }

    @Test
    void failsATestForAnotherMachine(Newsroom newsroom) throws IOException {
        Person reader = newsroom.reader();

        try (ForeignSite site = ForeignSite.show("<title>Elsewhere</title>")) {
            String address = site.address("127.0.0.1");
            reader.page().navigate(address);

            assertThatThrownBy(reader::seesNothingAmiss).hasMessageContaining("Asked another machine: " + address);
            reader.expects(Pattern.quote(address));
        }
    }

    @Test
    void keepsTheEvidenceOfWhatNoTestExpected(Newsroom newsroom, @TempDir Path folder) {
        Person reader = newsroom.reader();
        reader.opens("/");
        reader.page().evaluate("() => console.error('A part broke')");

        assertThatThrownBy(() -> newsroom.seesNothingAmiss(folder)).hasMessageContaining("A part broke");

        reader.expects("A part broke");
        assertThat(folder.resolve("window-1").resolve("page.png")).isNotEmptyFile();
        assertThat(folder.resolve("window-1").resolve("trace.zip")).isNotEmptyFile();
    }

    private static boolean isAmiss(Person person, String told) {
        try {
            person.seesNothingAmiss();
            return false;
        } catch (AssertionError amiss) {
            return amiss.getMessage().contains(told);
        }
    }
}
