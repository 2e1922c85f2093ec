package org.stet.evidence;

import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.REQUIRED;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import org.stet.attribution.GroundRule;
import org.stet.graphql.Problems;

/** What is said about a piece of evidence, read from an input. */
@Embeddable
record EvidenceContent(
        @Enumerated(EnumType.STRING) EvidenceType type,
        @Enumerated(EnumType.STRING) EvidenceStance stance,
        @Enumerated(EnumType.STRING) EvidenceLevel level,
        @Enumerated(EnumType.STRING) GroundRule groundRule,
        String title,
        String description,
        String sourceDescription,
        String reasonForAnonymity,
        String locator,
        String excerpt,
        String url,
        String archiveUrl,
        String sha256,
        Instant retrievedAt,
        @Enumerated(EnumType.STRING) SourceReliability reliability,
        Integer credibility) {

    static EvidenceContent read(Problems problems, EvidenceWords words, Instant now) {
        EvidenceContent read = new EvidenceContent(
                problems.present("type", words.type()),
                problems.present("stance", words.stance()),
                problems.present("level", words.level()),
                problems.present("groundRule", words.groundRule()),
                problems.line("title", words.title()),
                problems.optionalText("description", words.description()),
                problems.optionalLine("sourceDescription", words.sourceDescription()),
                problems.optionalLine("reasonForAnonymity", words.reasonForAnonymity()),
                problems.optionalLine("locator", words.locator()),
                problems.optionalText("excerpt", words.excerpt()),
                problems.url("url", words.url()),
                problems.url("archiveUrl", words.archiveUrl()),
                sha256(problems, words.sha256()),
                problems.past("retrievedAt", words.retrievedAt(), now),
                words.reliability(),
                credibility(problems, words.credibility()));
        read.checkWhatMayLeave(problems, words);
        return read;
    }

    private static String sha256(Problems problems, String value) {
        String line = problems.optionalLine("sha256", value);
        String digits = line == null ? null : line.toLowerCase(Locale.ROOT);
        if (digits != null && !digits.matches("[0-9a-f]{64}")) {
            problems.add(INVALID_VALUE, "sha256", "Give 64 hexadecimal digits, as sha256sum prints them.");
        }
        return digits;
    }

    private static Integer credibility(Problems problems, Integer value) {
        if (value != null && (value < 1 || value > 6)) {
            problems.add(INVALID_VALUE, "credibility", "Give a number from 1 to 6.");
        }
        return value;
    }

    /** A field that was given and could not be read is reported as what it is, not as missing. */
    private void checkWhatMayLeave(Problems problems, EvidenceWords words) {
        boolean agreed = groundRule != null && groundRule.needsAgreedDescription();
        checkAgreed(problems, agreed, "sourceDescription", words.sourceDescription());
        checkAgreed(problems, agreed, "reasonForAnonymity", words.reasonForAnonymity());
        if (groundRule == GroundRule.DEEP_BACKGROUND && isBlank(words.description())) {
            problems.add(REQUIRED, "description", "Say what it shows: on deep background little else may leave.");
        }
    }

    private static void checkAgreed(Problems problems, boolean agreed, String field, String given) {
        if (agreed && isBlank(given)) {
            problems.add(REQUIRED, field, "Fill this in: on background nothing else says where it comes from.");
        } else if (!agreed && !isBlank(given)) {
            problems.add(INVALID_VALUE, field, "Leave this out: it goes with the ground rule ON_BACKGROUND alone.");
        }
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    /** Whether somebody else could find it again. */
    boolean canBeFound() {
        return url != null || sha256 != null || locator != null;
    }
}
