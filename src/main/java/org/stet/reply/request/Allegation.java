package org.stet.reply.request;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** One of the claims that a request is about. */
@Description("One of the claims that a request is about.")
public record Allegation(
        @Description("Its number in the request, from 1.") int number,
        @Id @Description("The claim.") String claimId,

        @Description("Whether there is an answer to this request that is about this very claim.")
        boolean answered) {}
