package org.stet.attribution.vault;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** The name behind an unnamed source. */
@Description("The name behind an unnamed source.")
public record RevealedSource(
        @Id @Description("The hop.") String hopId,
        @Description("The name. Keep it to yourself.") String name) {

    @Override
    public String toString() {
        return "RevealedSource[" + hopId + "]";
    }
}
