package org.stet.article.passage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A dismissal to take back. */
@Input("RestorePassageInput")
@Description("A dismissal to take back.")
public record RestorePassageInput(
        @Id @Description("The passage.") String passageId,
        @Description("The version that you read.") int expectedVersion) {}
