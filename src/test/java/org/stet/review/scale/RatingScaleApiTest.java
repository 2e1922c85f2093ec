package org.stet.review.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class RatingScaleApiTest implements DeskTest {

    private static final Caller nobody = Caller.nobody();
    private static final Caller ada = Caller.ada();

    private static JsonPath scale(Integer version) {
        String document = """
                query($version: Int) { ratingScale(version: $version) {
                  id version ratings { label verdict value best worst scaleVersion meaning } } }
                """;
        return nobody.ask(document, version == null ? Map.of() : Map.of("version", version));
    }

    private static int currentVersion() {
        return scale(null).getInt("ratingScale.version");
    }

    /** The labels that every other test relies on, and one more. */
    private static List<Map<String, Object>> labelsAnd(Map<String, Object> another) {
        List<Map<String, Object>> labels = new ArrayList<>();
        scale(1).<Map<String, Object>>getList("ratingScale.ratings")
                .forEach(rating -> labels.add(Map.of("label", rating.get("label"), "verdict", rating.get("verdict"))));
        labels.add(another);
        return labels;
    }

    private static Map<String, Object> revision(int expectedVersion, List<Map<String, Object>> ratings) {
        return Map.of("expectedVersion", expectedVersion, "ratings", ratings);
    }

    @Test
    void theHouseBeginsWithALabelForEveryVerdict() {
        JsonPath scale = scale(1);

        assertThat(scale.<String>getList("ratingScale.ratings.verdict"))
                .containsExactly(Arrays.stream(Verdict.values()).map(Enum::name).toArray(String[]::new));
        assertThat(scale.<Integer>getList("ratingScale.ratings.value"))
                .containsExactly(5, 4, 3, 2, 1, null, null, null, null, null, null);
        assertThat(scale.<Integer>getList("ratingScale.ratings.scaleVersion")).containsOnly(1);
        assertThat(scale.getInt("ratingScale.ratings[0].best")).isEqualTo(5);
        assertThat(scale.getInt("ratingScale.ratings[0].worst")).isEqualTo(1);
    }

    @Test
    void aRevisionIsTheNextVersionAndLeavesTheOldOneAsItWas() {
        String before = scale(1).prettify();
        int version = currentVersion();
        String label = "Fabricated " + UUID.randomUUID();
        JsonPath payload = ada.succeed(
                "reviseRatingScale",
                revision(version, labelsAnd(Map.of("label", label, "verdict", "FALSE", "meaning", "Made up."))),
                "ratingScale { id version ratings { label verdict value scaleVersion meaning } }");

        assertThat(payload.getInt("ratingScale.version")).isEqualTo(version + 1);
        assertThat(payload.<Map<String, Object>>getList("ratingScale.ratings").get(11))
                .isEqualTo(Map.of(
                        "label",
                        label,
                        "verdict",
                        "FALSE",
                        "value",
                        1,
                        "scaleVersion",
                        version + 1,
                        "meaning",
                        "Made up."));
        assertThat(currentVersion()).isEqualTo(version + 1);
        assertThat(scale(1).prettify()).isEqualTo(before);
        assertThat(nobody.ask(
                                "query($id: ID!) { node(id: $id) { __typename id ... on RatingScale { version } } }",
                                Map.of("id", payload.getString("ratingScale.id")))
                        .<Map<String, Object>>get("node"))
                .containsEntry("version", version + 1);
    }

    @Test
    void anUnknownVersionIsNull() {
        assertThat(scale(1_000_000).<Object>get("ratingScale")).isNull();
        assertThat(scale(0).<Object>get("ratingScale")).isNull();
    }

    @Test
    void refusesAStaleVersion() {
        assertThat(ada.refused(
                        "reviseRatingScale",
                        revision(currentVersion() + 7, labelsAnd(Map.of("label", "New", "verdict", "FALSE")))))
                .containsExactly("STALE_VERSION expectedVersion");
    }

    @Test
    void refusesTheSameScaleAgain() {
        int version = currentVersion();
        List<Map<String, Object>> labels =
                labelsAnd(Map.of("label", "Again " + UUID.randomUUID(), "verdict", "OUTDATED"));
        ada.succeed("reviseRatingScale", revision(version, labels), "");

        assertThat(ada.refused("reviseRatingScale", revision(version + 1, labels)))
                .containsExactly("NOTHING_TO_CHANGE");
    }

    @Test
    void namesEveryFaultWithItsField() {
        int version = currentVersion();
        Map<String, Object> fine = Map.of("label", "Fine", "verdict", "TRUE");

        assertThat(ada.refused("reviseRatingScale", revision(version, List.of())))
                .containsExactly("REQUIRED ratings");
        assertThat(ada.refused(
                        "reviseRatingScale",
                        revision(version, List.of(fine, Map.of("label", "fine", "verdict", "FALSE")))))
                .containsExactly("ALREADY_EXISTS ratings.1.label");
        assertThat(ada.refused(
                        "reviseRatingScale",
                        revision(
                                version,
                                List.of(
                                        Map.of("label", " ", "verdict", "TRUE"),
                                        Map.of("label", "x".repeat(501), "verdict", "TRUE"),
                                        Map.of("label", "ok", "verdict", "TRUE", "meaning", "a bell \u0007")))))
                .containsExactly(
                        "REQUIRED ratings.0.label", "TOO_LONG ratings.1.label", "INVALID_TEXT ratings.2.meaning");
        assertThat(ada.refused("reviseRatingScale", revision(version, Collections.nCopies(51, fine))))
                .containsExactly("TOO_LONG ratings");
        assertThat(currentVersion()).isEqualTo(version);
    }
}
