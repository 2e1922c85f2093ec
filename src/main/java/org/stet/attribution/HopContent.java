package org.stet.attribution;

import java.util.UUID;
import org.stet.graphql.PartialDate;

/** What is said about one hop. */
record HopContent(
        HopKind kind,
        UUID partyId,
        String description,
        String reasonForAnonymity,
        GroundRule groundRule,
        HopRole role,
        HopMode mode,
        String cue,
        PartialDate saidOn,
        String url,
        String locator) {}
