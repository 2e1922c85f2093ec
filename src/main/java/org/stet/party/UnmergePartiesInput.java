package org.stet.party;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A merge to undo. */
@Input("UnmergePartiesInput")
@Description("A merge to undo.")
public record UnmergePartiesInput(
        @Id @Description("The record that was merged into another.")
        String duplicateId,

        @Description("The version of the duplicate that you read, by `node(id)`.")
        int expectedVersion) {}
