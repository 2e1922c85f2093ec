package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The look for barriers finds them, in the dark and on a phone too. */
@BrowserTest
class AccessibleIT {

    private static final String DRESS = """
            (rule) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(rule);
              document.adoptedStyleSheets.push(sheet);
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            document.querySelector("main").append(document.createElement("button")) | button-name
            document.querySelector("main").append(document.createElement("input"))  | label
            document.querySelector("h1").remove()                                   | page-has-heading-one
            document.documentElement.removeAttribute("lang")                        | html-has-lang
            document.querySelector("nav a").setAttribute("role", "nothing")         | aria-roles
            """)
    void findsWhatIsWrongInAPage(String damage, String rule, Newsroom newsroom) {
        Person reader = readsTheList(newsroom);

        reader.page().evaluate("() => { " + damage + " }");

        assertThatThrownBy(() -> Accessible.check(reader.page())).hasMessageContaining(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @media (prefers-color-scheme: dark) { h1 { color: #333 } }  | color-contrast | DARK
            @media (prefers-color-scheme: light) { h1 { color: #ccc } } | color-contrast | LIGHT
            @media (max-width: 400px) { h1 { color: #aaa } }            | color-contrast | 375 px
            """)
    void findsWhatIsWrongInOneLightOrWidthAlone(String style, String rule, String where, Newsroom newsroom) {
        Person reader = readsTheList(newsroom);

        reader.page().evaluate(DRESS, style);

        assertThatThrownBy(() -> Accessible.check(reader.page()))
                .hasMessageContaining(rule)
                .hasMessageContaining(where);
    }

    private static Person readsTheList(Newsroom newsroom) {
        Person reader = newsroom.reader();
        reader.opens("/");
        reader.seesHeading("Published claims").hasLoaded();
        return reader;
    }
}
