package org.stet.review;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.stet.graphql.NodeType;

/** The second pair of eyes on a verdict. */
@Description("The second pair of eyes on a verdict.")
public record Approval(
        @Ignore String byId,
        @Description("When it was approved.") Instant at,

        @Description("The claim's content version that it is about; it holds for no other.")
        int contentVersion) {

    static Approval of(Approved kept) {
        return new Approval(NodeType.MEMBER.id(kept.by()), kept.at(), kept.contentVersion());
    }
}
