package org.stet.imports.line;

import org.eclipse.microprofile.graphql.Description;
import org.stet.claim.Claim;

/** A claim that a check of a file resembles. */
@Description("A claim that a check of a file resembles.")
public record ImportMatch(
        @Description("In what it resembles it.") MatchKind kind,
        @Description("The claim.") Claim claim) {}
