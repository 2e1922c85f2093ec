package org.stet.attribution;

import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.party.Party;
import org.stet.party.PartyKind;

/**
 * A hop in its chain.
 *
 * @param party the party that a named hop stands for today, after all merges; else null
 */
record ChainHop(UUID id, HopContent content, Party party) {

    GroundRule groundRule() {
        return content.groundRule();
    }

    SourceForm form() {
        return switch (content.kind()) {
            case NAMED -> party.kind() == PartyKind.NEWS_OUTLET ? SourceForm.OUTLET : SourceForm.PARTY;
            case UNNAMED -> SourceForm.UNNAMED;
            case UNIDENTIFIED -> SourceForm.UNIDENTIFIED;
        };
    }

    /** What the desk calls the hop. */
    String label() {
        return switch (content.kind()) {
            case NAMED -> party.name();
            case UNNAMED -> content.description();
            case UNIDENTIFIED -> content.description() == null ? "not identified" : content.description();
        };
    }

    Link link() {
        return Link.of(this);
    }

    Hop toHop() {
        return new Hop(
                NodeType.HOP.id(id),
                label(),
                content.kind(),
                content.partyId() == null ? null : NodeType.PARTY.id(content.partyId()),
                content.description(),
                content.role(),
                content.mode(),
                content.cue(),
                content.groundRule(),
                content.reasonForAnonymity(),
                content.saidOn(),
                content.url(),
                content.locator());
    }
}
