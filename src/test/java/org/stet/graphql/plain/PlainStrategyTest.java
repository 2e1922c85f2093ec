package org.stet.graphql.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.RequestError;
import org.stet.graphql.plain.Shelf.Author;
import org.stet.graphql.plain.Shelf.Book;
import org.stet.graphql.plain.Shelf.Film;
import org.stet.graphql.plain.Shelf.Genre;
import org.stet.graphql.plain.Shelf.Library;

class PlainStrategyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> VARIABLES = Map.of("yes", true, "no", false);

    private static final Book LORE = new Book("lore", "Lore", 80, Genre.LORE, null, List.of());
    private static final Book TIDE =
            new Book("tide", "Tide", null, Genre.CRIME, new Author("Ann", LORE), List.of("sea", "night"));
    private static final Film REEL = new Film("reel", "Reel", 90);
    private static final Book NAMELESS = new Book("x", "X", 1, null, new Author(null, null), null);
    private static final Book UNTITLED = new Book("untitled", null, 1, null, null, null);
    private static final Book UNREAD = new Book("unread", "Unread", 1, null, null, null);

    private final Shelf shelf = new Shelf(new Library(List.of(TIDE, REEL, LORE), TIDE, null));

    private static String json(ExecutionResult answer) {
        try {
            return JSON.writeValueAsString(answer.toSpecification());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What both ways answer, compared as it is written. */
    private static String same(Shelf shelf, String document) {
        String ordinary = json(shelf.ordinaryWay(document, VARIABLES));
        assertThat(json(shelf.shortWay(document, VARIABLES))).as(document).isEqualTo(ordinary);
        return ordinary;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ library { first { id title pages genre tags author { name best { title } } } odd { id } } }",
                "{ a: library { b: first { c: title __typename d: title } } library { __typename } }",
                "{ library { first { author { name } author { best { id } } } first { author { best { pages } } } } }",
                "{ library { items { __typename ... on Book { id pages } ... on Film { minutes } ... on Titled { title } } } }",
                "{ library { items { ...b ...f ...b } } } fragment b on Book { id ...t } fragment f on Film { ...t } fragment t on Titled { title }",
                "query($yes: Boolean!, $no: Boolean!) { library { first @skip(if: $yes) { id } odd @include(if: $no) { id } } }",
                "query($yes: Boolean!, $no: Boolean!) { library { first { id @skip(if: $no) title @include(if: $yes) pages @skip(if: $yes) ... @include(if: $no) { genre } } } }",
                "query($yes: Boolean!) { library { first { author { name @skip(if: $yes) } } } }",
                "{ library { first { readers title author { best { readers id } name } } } }",
                "{ library { items { ... on Book { readers author { best { readers } } title } } } }",
                "{ __typename library { items { ... on Film { id } } } __type(name: \"Book\") { name fields { name } } }"
            })
    void answersAsTheOrdinaryWay(String document) {
        assertThat(same(shelf, document)).doesNotContain("errors");
    }

    @Test
    void asksNoFetcherForWhatIsAtHand() {
        shelf.shortWay(
                "{ library { first { title author { name } } items { ... on Book { id readers } } } }", Map.of());
        assertThat(shelf.fetched).isEmpty();
    }

    @Test
    void loadsInAsFewBatches() {
        String document =
                "{ library { items { ... on Book { id readers author { name best { readers } } } } first { readers } } }";
        shelf.ordinaryWay(document, Map.of());
        List<List<String>> ordinary = List.copyOf(shelf.batches);
        shelf.shortWay(document, Map.of());
        assertThat(shelf.batches).hasSameSizeAs(ordinary);
    }

    @Test
    void planDiffersWithTheVariablesOfItsConditions() {
        String document = "query($more: Boolean!) { library { first { id title @include(if: $more) } } }";
        assertThat(json(shelf.shortWay(document, Map.of("more", true)))).contains("title");
        assertThat(json(shelf.shortWay(document, Map.of("more", false)))).doesNotContain("title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ library { first { title } } }",
                "{ library { first { id readers title } } }",
                "{ library { items { ... on Titled { title } } } }",
                "{ maybe { items { ... on Titled { title } } first { id } } }",
                "{ library { first { id pages } odd { id } items { ... on Book { id } } } }"
            })
    void leavesANullWhereNoneMayBeToTheOrdinaryWay(String document) {
        same(new Shelf(new Library(Arrays.asList(REEL, UNTITLED, LORE), UNTITLED, null)), document);
    }

    @Test
    void answersErrorsFarDownAndFarUp() {
        Shelf nameless = new Shelf(new Library(List.of(NAMELESS, TIDE), NAMELESS, null));
        assertThat(same(
                        nameless,
                        "{ library { items { ... on Book { id author { name } } } first { author { name } } } }"))
                .contains("\"path\":[\"library\",\"items\",0,\"author\",\"name\"]");
        Shelf empty = new Shelf(new Library(Collections.singletonList(null), null, null));
        assertThat(same(empty, "{ library { items { __typename } first { id } } }"))
                .contains("\"items\":null");
        Shelf unread = new Shelf(new Library(List.of(TIDE, UNREAD), UNREAD, null));
        assertThat(same(unread, "{ library { items { ... on Book { id readers } } first { title readers } } }"))
                .contains("\"first\":null");
    }

    @Test
    void answersWhatFitsNoTypeAsTheOrdinaryWay() {
        Shelf odd = new Shelf(new Library(List.of(LORE, "a magazine"), LORE, REEL));
        assertThat(same(odd, "{ library { odd { id title } first { id } } }")).contains("\"odd\":null");
        assertThat(odd.fetched).isNotEmpty();
    }

    @Test
    void stopsAWalkWhenTheTimeIsOver() {
        Shelf large = new Shelf(new Library(Collections.nCopies(1_000, REEL), LORE, null));
        large.deadline = () -> {
            throw new RequestError(ErrorCode.TIMEOUT, "Over.");
        };
        ExecutionResult answer = large.shortWay("{ library { items { ... on Film { id } } first { id } } }", Map.of());
        assertThat(answer.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getPath()).containsExactly("library"));
        assertThat(large.fetched).isEmpty();
    }
}
