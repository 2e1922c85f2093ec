package org.stet.evidence;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.stet.attribution.GroundRule;

/** Makes up evidence of every kind; what readers see of it, the room itself decides. */
public final class GeneratedEvidence {

    private static final List<GroundRule> RULES =
            List.of(GroundRule.ON_BACKGROUND, GroundRule.DEEP_BACKGROUND, GroundRule.OFF_RECORD, GroundRule.ON_RECORD);

    private final Random random;
    private final IntFunction<String> sentences;

    /** @param sentences by the number of their words */
    public GeneratedEvidence(Random random, IntFunction<String> sentences) {
        this.random = random;
        this.sentences = sentences;
    }

    /**
     * One piece.
     *
     * @param columns its content, in the order of the table's columns from {@code type} to {@code credibility}
     * @param shown what readers see of it; empty when it stays in
     */
    public record Piece(List<Object> columns, Optional<PublishedEvidence> shown) {}

    public Piece piece(Instant at) {
        GroundRule rule = random.nextInt(12) == 0 ? RULES.get(random.nextInt(RULES.size())) : GroundRule.ON_RECORD;
        boolean background = rule == GroundRule.ON_BACKGROUND;
        String url = one(4) ? null : "https://register.example/" + Long.toHexString(random.nextLong());
        EvidenceContent content = new EvidenceContent(
                any(EvidenceType.values()),
                any(EvidenceStance.values()),
                any(EvidenceLevel.values()),
                rule,
                sentences.apply(5 + random.nextInt(6)),
                rule != GroundRule.DEEP_BACKGROUND && one(3) ? null : sentences.apply(8 + random.nextInt(30)),
                background ? "an engineer of the plant" : null,
                background ? "the contract forbids it" : null,
                one(2) ? "page " + (1 + random.nextInt(300)) : null,
                one(2) ? sentences.apply(8 + random.nextInt(20)) : null,
                url,
                url != null && one(3) ? url.replace("register", "archive") : null,
                null,
                url == null ? null : at.minusSeconds(random.nextInt(100_000)),
                one(3) ? null : any(SourceReliability.values()),
                one(3) ? null : (Integer) (1 + random.nextInt(6)));
        return new Piece(columns(content), PublishedEvidence.of(content));
    }

    private static List<Object> columns(EvidenceContent content) {
        return Arrays.asList(
                content.type(),
                content.stance(),
                content.level(),
                content.groundRule(),
                content.title(),
                content.description(),
                content.sourceDescription(),
                content.reasonForAnonymity(),
                content.locator(),
                content.excerpt(),
                content.url(),
                content.archiveUrl(),
                content.sha256(),
                content.retrievedAt(),
                content.reliability(),
                content.credibility());
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
