package org.stet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stet.attribution.GroundRule;

/** Rule 4: what of a piece of evidence may leave the desk. */
class Rule04GroundRulesBindEvidenceTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private static EvidenceContent evidence(GroundRule rule) {
        return new EvidenceContent(
                EvidenceType.COMPANY_FILING,
                EvidenceStance.REFUTES,
                EvidenceLevel.PRIMARY,
                rule,
                "secret-title",
                "What it shows",
                "a person at the yard",
                "fears for the job",
                "secret-locator",
                "secret-excerpt",
                "https://secret.example/",
                "https://secret.example/archived",
                "5ec7e7".repeat(11).substring(0, 64),
                Instant.parse("2026-11-01T10:00:00Z"),
                SourceReliability.B,
                2);
    }

    private static String published(GroundRule rule) throws JsonProcessingException {
        return JSON.writeValueAsString(PublishedEvidence.of(evidence(rule)).orElseThrow());
    }

    @Test
    void onTheRecordEverythingLeaves() {
        PublishedEvidence published =
                PublishedEvidence.of(evidence(GroundRule.ON_RECORD)).orElseThrow();

        assertThat(published).hasNoNullFieldsOrProperties();
        assertThat(published.title()).isEqualTo("secret-title");
        assertThat(published.url()).isEqualTo("https://secret.example/");
        assertThat(published.credibility()).isEqualTo(2);
    }

    @Test
    void onBackgroundItLeavesAsTheAgreedDescription() throws JsonProcessingException {
        assertThat(published(GroundRule.ON_BACKGROUND))
                .contains("a person at the yard", "fears for the job", "What it shows", "COMPANY_FILING", "REFUTES")
                .doesNotContain("secret", "5ec7e7", "2026");
    }

    @Test
    void onDeepBackgroundItLeavesWithoutItsSource() throws JsonProcessingException {
        assertThat(published(GroundRule.DEEP_BACKGROUND))
                .contains("What it shows", "REFUTES")
                .doesNotContain("secret", "5ec7e7", "2026", "a person at the yard", "fears", "COMPANY_FILING");
    }

    @Test
    void offTheRecordNothingLeaves() {
        assertThat(PublishedEvidence.of(evidence(GroundRule.OFF_RECORD))).isEmpty();
    }
}
