package org.stet.claim.relation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A relation that was a mistake. */
@Input("RemoveRelationInput")
@Description("A relation that was a mistake.")
public record RemoveRelationInput(
        @Id @Description("The relation.") String relationId,

        @Description("The version of the relation that you read.")
        int expectedVersion) {}
