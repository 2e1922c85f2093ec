package org.stet.browser;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.Sentences;

/** Every page with the sample story on it, as axe-core sees it. */
@BrowserTest
class AccessibilityIT {

    private static Stream<Arguments> openPages() {
        return Stream.of(
                page("the list of published claims", () -> "/", "Published claims"),
                page("what readers looked for", () -> "/?q=lumen+permission", "Published claims"),
                page(
                        "a published claim",
                        SamplePages::readersClaim,
                        "Meridian Systems used Orbit AI's assistant Lumen"),
                page("the exports", () -> "/exports", "Published claims as files"));
    }

    private static Stream<Arguments> deskPages() {
        return Stream.of(
                page("the articles", () -> "/desk/articles", "Articles"),
                page("a new article", () -> "/desk/articles/new", "New article"),
                page("an article", SamplePages::article, "Orbit AI accuses Meridian of entering Lumen"),
                page("a claim", SamplePages::claim, "Meridian Systems used Orbit AI's assistant Lumen"),
                page("what the desk has", () -> "/desk/search?q=Meridian+Lumen", "Search"),
                page("the queue", () -> "/desk/queue", "Queue"),
                page("the right of reply", () -> "/desk/replies", "Right of reply"),
                page("the parties", () -> "/desk/parties", "Parties"),
                page("a new claim set", () -> "/desk/sets/new", "New claim set"),
                page("a claim set", SamplePages::claimSet, "Accusations against companies"),
                page("the imports", () -> "/desk/imports", "Imports"),
                page("a party", SamplePages::party, "Meridian Systems"));
    }

    private static Arguments page(String name, Supplier<String> path, String heading) {
        return Arguments.of(name, path, heading);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openPages")
    void holdsForReadersOn(String name, Supplier<String> path, String heading, Newsroom newsroom) {
        check(newsroom.reader(), path.get(), heading);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deskPages")
    void holdsForTheDeskOn(String name, Supplier<String> path, String heading, Newsroom newsroom) {
        check(newsroom.edith(), path.get(), heading);
    }

    @Test
    void holdsWhereThereIsNothing(Newsroom newsroom) {
        Person reader = newsroom.reader().expects("status of 404");
        for (String path : List.of("/nowhere", "/claims/" + Sentences.unknownId("pub"))) {
            check(reader, path, "There is no such");
        }
    }

    @Test
    void holdsForWhoHasToLogInFirst(Newsroom newsroom) {
        check(newsroom.reader(), "/desk/queue", "The desk is for the newsroom");
    }

    private static void check(Person person, String path, String heading) {
        person.opens(path);
        person.seesHeading(heading).hasLoaded();
        Accessible.check(person.page());
    }
}
