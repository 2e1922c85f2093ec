package org.stet.review;

import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.NodeType;

/**
 * How far the desk is with a claim.
 *
 * @param check the current one; null when the claim has none
 */
public record Standing(VerificationStatus status, Check check) {

    /** What is proposed or approved at present; null when nothing is. */
    public Proposal proposal() {
        return check == null ? null : check.proposal();
    }

    /** The publisher, a party, whose check this is; empty when it is the desk's own. */
    public Optional<UUID> origin() {
        return Optional.ofNullable(check).map(Check::originId);
    }

    /** Who proposed what stands at present. */
    public Optional<UUID> proposer() {
        return Optional.ofNullable(proposal()).flatMap(proposal -> NodeType.MEMBER.uuid(proposal.byId()));
    }
}
