package org.stet.attribution;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** That the originator of another attribution of the same claim is no independent source beside this one's. */
@Description("That the originator of another attribution of the same claim is no independent source beside this one's.")
public record SameOrigin(
        @Id @Description("The other attribution.") String attributionId,
        @Description("Why the two count once.") String reason,
        @Description("When it was marked.") Instant markedAt) {}
