package org.stet.claim.relation;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.UserError;

/** What a mutation on a relation between claims came to. */
@Description("What a mutation on a relation between claims came to.")
public record ClaimRelationPayload(
        @Nullable @Description("The relation, as it was where it was removed; null when nothing was changed.")
        ClaimRelation claimRelation,

        @Description("Why nothing was changed; empty when it was.")
        List<@NonNull UserError> userErrors) {}
