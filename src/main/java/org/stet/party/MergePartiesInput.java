package org.stet.party;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Two records of one party. */
@Input("MergePartiesInput")
@Description("Two records of one party. Nothing is lost: `unmergeParties` takes them apart again.")
public record MergePartiesInput(
        @Id @Description("The record that stays.") String survivorId,

        @Id @Description("The record that from now on stands for the survivor.")
        String duplicateId,

        @Description("The version of the duplicate that you read.")
        int expectedVersion) {}
