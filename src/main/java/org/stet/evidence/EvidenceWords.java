package org.stet.evidence;

import java.time.Instant;
import org.stet.attribution.GroundRule;

/** What an input says about a piece of evidence, whether it is new or revised. */
interface EvidenceWords {

    EvidenceType type();

    EvidenceStance stance();

    EvidenceLevel level();

    GroundRule groundRule();

    String title();

    String description();

    String sourceDescription();

    String reasonForAnonymity();

    String locator();

    String excerpt();

    String url();

    String archiveUrl();

    String sha256();

    Instant retrievedAt();

    SourceReliability reliability();

    Integer credibility();
}
