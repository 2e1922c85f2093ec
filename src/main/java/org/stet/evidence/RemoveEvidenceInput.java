package org.stet.evidence;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A piece of evidence to remove. */
@Input("RemoveEvidenceInput")
@Description("A piece of evidence to take from its claim. It keeps its id and its history.")
public record RemoveEvidenceInput(
        @Id @Description("The evidence.") String evidenceId,
        @Description("The version that you read.") int expectedVersion,

        @Description("Why, at most 500 characters.") String reason) {}
