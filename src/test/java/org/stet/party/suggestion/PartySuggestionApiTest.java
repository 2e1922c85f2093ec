package org.stet.party.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;

@QuarkusTest
class PartySuggestionApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();

    private static String recorded(String kind, String name, String... aliases) {
        return rita.succeed(
                        "recordParty", Map.of("kind", kind, "name", name, "aliases", List.of(aliases)), "party { id }")
                .getString("party.id");
    }

    private static JsonPath suggested(String text, String... kinds) {
        return rita.ask("""
                query($text: String!, $kind: [PartyKind!]) { partySuggestions(text: $text, kind: $kind) {
                  party { id name } matchedName score parts { text marked } } }
                """, Map.of("text", text, "kind", List.of(kinds)));
    }

    private static List<String> ids(String text, String... kinds) {
        return suggested(text, kinds).getList("partySuggestions.party.id");
    }

    private static String refusal(String text) {
        return rita.send("query($t: String!) { partySuggestions(text: $t) { score } }", Map.of("t", text))
                .jsonPath()
                .getString("errors[0].extensions.code");
    }

    /** A word that no other test's parties have, and that is not near to another such word. */
    private static String word() {
        return Letters.of(UUID.randomUUID());
    }

    @Nested
    class Suggestions {

        @Test
        void findTheBeginningOfAnyWordOfANameOrAlias() {
            String word = word();
            String party = recorded("COMPANY", "The Ünited " + word + " Works", "Alias of " + word + "a");

            assertThat(ids(word.substring(0, 8))).containsExactly(party);
            assertThat(ids("works " + word.toUpperCase())).containsExactly(party);
            assertThat(ids("united " + word)).containsExactly(party);
            JsonPath alias = suggested(word + "a");
            assertThat(alias.getString("partySuggestions[0].matchedName")).isEqualTo("Alias of " + word + "a");
            assertThat(alias.<Map<String, Object>>getList("partySuggestions[0].parts"))
                    .containsExactly(
                            Map.of("text", "Alias of ", "marked", false), Map.of("text", word + "a", "marked", true));
        }

        @Test
        void findSlipsAndOtherLettersOfOneAlphabet() {
            String word = word();
            String party = recorded("COMPANY", "Opén" + word + "ıİ GmbH & Co. KG");
            String swapped = "opne" + word + "ii";
            String wrong = "opan" + word + "ii";

            assertThat(ids("open" + word + "ii")).containsExactly(party);
            assertThat(ids(swapped)).containsExactly(party);
            assertThat(ids(wrong)).containsExactly(party);
            assertThat(suggested(wrong).getDouble("partySuggestions[0].score")).isLessThan(0.6);
        }

        @Test
        void findAbbreviationsInEitherDirection() {
            String letters = word().substring(0, 6);
            StringBuilder name = new StringBuilder();
            letters.chars().forEach(letter -> name.append((char) letter).append("ord "));
            String longName = recorded("PUBLIC_BODY", name.toString().replaceFirst(" ", " of the ") + "Ltd");
            String shortName = recorded("PUBLIC_BODY", letters.toUpperCase() + " AG");

            assertThat(ids(letters.toUpperCase())).containsExactly(shortName, longName);
            assertThat(ids(String.join(".", letters.split("")) + ".")).contains(longName);
            assertThat(ids(name.toString())).startsWith(longName).contains(shortName);
        }

        @Test
        void findNamesInScriptsWithoutBlanks() {
            String agency = recorded("NEWS_OUTLET", "龘靐齉社");

            assertThat(ids("龘")).contains(agency);
            assertThat(ids("靐齉")).contains(agency);
            assertThat(ids("龘靐齉社")).startsWith(agency);
        }

        @Test
        void putTheNameBeforeTheAliasBeforeTheBeginningAndThereWhatIsWrittenAboutMore() {
            String word = word();
            String longer = recorded("COMPANY", word + " Holding");
            String used = recorded("COMPANY", word + " Services");
            String alias = recorded("COMPANY", "Another house", word);
            String exact = recorded("COMPANY", word);
            rita.succeed("recordClaim", Sentences.anAccusationOf(used), "claim { id }");

            assertThat(ids(word)).containsExactly(exact, alias, used, longer);
            assertThat(suggested(word).<Float>getList("partySuggestions.score")).containsExactly(1f, 0.97f, 0.8f, 0.8f);
        }

        @Test
        void areOfTheKindsAskedFor() {
            String word = word();
            String company = recorded("COMPANY", word);
            String person = recorded("PERSON", word + " Junior");

            assertThat(ids(word, "PERSON")).containsExactly(person);
            assertThat(ids(word, "PERSON", "COMPANY")).containsExactly(company, person);
            chen.succeed(
                    "reviseParty",
                    Map.of("partyId", company, "expectedVersion", 0, "kind", "PERSON", "name", "Else " + word),
                    "");
            assertThat(ids(word, "COMPANY")).isEmpty();
            assertThat(ids(word, "PERSON")).containsExactlyInAnyOrder(company, person);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "%_\\", ":*&|!()<->'\"", "\\'\\\\", "\u0301\u0301"})
        void areNoneWhereNothingIsAskedFor(String text) {
            assertThat(ids(text)).isEmpty();
        }

        @Test
        void answerWhatIsBuiltToBeSlow() {
            assertThat(ids("ab".repeat(250))).isEmpty();
            assertThat(ids("aaaa aaab aaba abaa baaa ".repeat(20).strip())).isEmpty();
            assertThat(ids("a b c d e f g h ".repeat(30).strip())).isEmpty();
        }

        @Test
        void refuseWhatIsNoText() {
            assertThat(List.of("x".repeat(100_000), "bell \u0007", "half \ud83d pair"))
                    .extracting(PartySuggestionApiTest::refusal)
                    .containsExactly("VALIDATION_ERROR", "VALIDATION_ERROR", "BAD_REQUEST");
        }
    }

    @Nested
    class Merged {

        @Test
        void recordsAreFoundByAllTheirNamesAndShowWhoMergedThem() {
            String word = word();
            String survivor = recorded("COMPANY", "Survivor " + word);
            String duplicate = recorded("PERSON", "Former " + word + " house", word + "x");
            chen.succeed(
                    "mergeParties", Map.of("survivorId", survivor, "duplicateId", duplicate, "expectedVersion", 0), "");

            JsonPath merged = suggested("former " + word, "COMPANY");
            assertThat(merged.<String>getList("partySuggestions.party.id")).containsExactly(survivor);
            assertThat(merged.getString("partySuggestions[0].matchedName")).isEqualTo("Former " + word + " house");
            assertThat(ids(word)).containsExactly(survivor);

            chen.succeed("unmergeParties", Map.of("duplicateId", duplicate, "expectedVersion", 1), "");
            assertThat(ids("former " + word, "COMPANY")).isEmpty();
            assertThat(ids(word + "x", "PERSON")).containsExactly(duplicate);
        }
    }

    @Nested
    class Duplicates {

        @Test
        void areSuggestedByTheirSpelling() {
            String word = word();
            String party = recorded("COMPANY", word + " Health Inc.");
            String spelled = recorded("COMPANY", word.toUpperCase() + "-health GmbH");
            String slip = recorded("ORGANISATION", word + " Helath");
            recorded("COMPANY", word + " Logistics");

            JsonPath answer = rita.ask("""
                    query($id: ID!) { party(id: $id) { likelyDuplicates { party { id } matchedName score } } }
                    """, Map.of("id", party));
            assertThat(answer.<String>getList("party.likelyDuplicates.party.id"))
                    .containsExactly(spelled, slip);
            assertThat(answer.getDouble("party.likelyDuplicates[0].score")).isEqualTo(1);
        }
    }
}
