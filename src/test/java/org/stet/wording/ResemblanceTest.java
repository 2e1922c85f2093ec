package org.stet.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.claim;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.graphql.Conditions;
import org.stet.graphql.NodeType;
import org.stet.publication.ClaimInPrint;
import org.stet.wording.corpus.AskedWord;
import org.stet.wording.corpus.Corpus;
import org.stet.wording.corpus.WordCount;

@QuarkusTest
class ResemblanceTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    @Inject
    Resemblance resemblance;

    @Inject
    WordCount count;

    @Inject
    Session session;

    private Resemblances ask(String text, String language) {
        return resemblance.find(Corpus.DESK, new Sought(text, language, null, Set.of(), 10));
    }

    private List<UUID> found(String text) {
        return ask(text, "en").found().stream().map(Resembling::claim).toList();
    }

    private static String stating(String statement, String language) {
        Map<String, Object> input = new HashMap<>(claim());
        input.put("statement", statement);
        input.put("language", language);
        return aClaim(input);
    }

    private static UUID row(String claim) {
        return NodeType.CLAIM.uuid(claim).orElseThrow();
    }

    private void countAll() {
        while (count.countBatch() > 0) {
            // A batch at a time, as the worker does.
        }
    }

    @Transactional
    long documents(String corpus, String term) {
        return session.createNativeQuery(
                        "SELECT coalesce(sum(documents), 0) FROM wording_term WHERE corpus = :corpus AND term = :term",
                        Long.class)
                .setParameter("corpus", corpus)
                .setParameter("term", term)
                .getSingleResult();
    }

    @Test
    void findsAClaimFromTheMomentThatItIsRecorded() {
        String claim = stating("The zyxoward bridge collapsed in March", "en");

        assertThat(found("Did the bridges of Zyxoward collapse?")).startsWith(row(claim));
    }

    @Test
    void followsAClaimThroughItsChanges() {
        String claim = stating("The quelvaro mill burned", "en");
        rita.succeed("reviseClaim", revised(claim, "The tomblidor mill burned"), "");

        assertThat(found("quelvaro")).isEmpty();
        assertThat(found("tomblidor")).containsExactly(row(claim));

        rita.succeed("discardClaim", Map.of("claimId", claim, "expectedVersion", 1, "reason", "Recorded twice"), "");
        assertThat(found("tomblidor")).isEmpty();
    }

    private static Map<String, Object> revised(String claim, String statement) {
        return Map.of(
                "claimId",
                claim,
                "expectedVersion",
                0,
                "statement",
                statement,
                "checkability",
                "CHECKABLE",
                "language",
                "en");
    }

    @Test
    void countsWordsThatComeAndWordsThatGo() {
        String claim = stating("A fennimark was seen, a fennimark twice", "en");
        stating("Nobody saw a fennimark", "en");
        countAll();

        assertThat(documents("DESK", "fennimark")).isEqualTo(2);

        rita.succeed("discardClaim", Map.of("claimId", claim, "expectedVersion", 0, "reason", "Recorded twice"), "");
        countAll();

        assertThat(documents("DESK", "fennimark")).isEqualTo(1);
    }

    @Test
    void understandsMisspeltWordsAndCompounds() {
        String claim = stating("Der Impfstoff braucht eine Zulassung in Plovendorf", "de");
        countAll();

        assertThat(found("Plovendrof")).contains(row(claim));
        assertThat(ask("Impfstoffzulassung", "de").found())
                .extracting(Resembling::claim)
                .contains(row(claim));
    }

    @Test
    void leavesOutWhatItsConditionsAndTheListOfOthersSay() {
        String one = stating("The wimbledux ferry sank", "en");
        String other = stating("A wimbledux ferry never sank", "en");
        Conditions conditions = new Conditions().and("w.language = :language", "language", "fr");

        assertThat(resemblance
                        .find(Corpus.DESK, new Sought("wimbledux", null, conditions, Set.of(), 10))
                        .found())
                .isEmpty();
        assertThat(resemblance
                        .find(Corpus.DESK, new Sought("wimbledux", null, null, Set.of(row(one)), 10))
                        .found())
                .extracting(Resembling::claim)
                .containsExactly(row(other));
    }

    private List<UUID> readersFind(String text) {
        return resemblance.find(Corpus.PUBLISHED, new Sought(text, null, null, Set.of(), 10)).found().stream()
                .map(Resembling::claim)
                .toList();
    }

    private static ClaimInPrint printed(String statement) {
        Map<String, Object> input = new HashMap<>(claim());
        input.put("statement", statement);
        return ClaimInPrint.approved(input);
    }

    @Test
    void findsForReadersWhatTheySeeAndNothingElse() {
        ClaimInPrint claim = printed("The harkenvoll tunnel leaks");
        assertThat(readersFind("harkenvoll")).isEmpty();

        claim.publish();
        assertThat(readersFind("harkenvoll")).containsExactly(row(claim.id()));

        countAll();
        assertThat(documents("PUBLISHED", "harkenvol")).isEqualTo(1);

        claim.withdraw("It was another tunnel");
        assertThat(readersFind("harkenvoll")).isEmpty();
        countAll();
        assertThat(documents("PUBLISHED", "harkenvol")).isZero();
    }

    static List<String> textsOfNoWords() {
        return List.of("", " \n\t", "the", "?!… — »«", ":*&|!()<->", "\u0000", "\uD83D", "'", "\\", "' & '");
    }

    @ParameterizedTest
    @MethodSource("textsOfNoWords")
    void findsNothingForATextWithoutWords(String text) {
        stating("The mill stands still", "en");
        countAll();

        Resemblances nothing = ask(text, null);

        assertThat(nothing.found()).isEmpty();
        assertThat(nothing.asked().words()).allMatch(AskedWord::isStopWord);
    }

    static List<String> textsBuiltToBeSlow() {
        return List.of(
                "mill ".repeat(20_000),
                "a".repeat(100_000),
                "'mill':* & !('stands' <-> still) | ".repeat(3_000),
                "水".repeat(50_000),
                "\uD83Dmill\u0000stands\uDE00".repeat(5_000),
                "https://a.example/" + "b/".repeat(40_000),
                "1,000,".repeat(15_000));
    }

    @ParameterizedTest
    @MethodSource("textsBuiltToBeSlow")
    void looksAtTheBeginningOfATextHoweverLongItIs(String text) {
        Resemblances answer = ask(text, "xx-unheard-of");

        assertThat(answer.asked().words()).hasSizeLessThanOrEqualTo(256);
        assertThat(answer.found()).hasSizeLessThanOrEqualTo(10);
    }
}
