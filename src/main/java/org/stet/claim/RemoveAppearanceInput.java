package org.stet.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** An appearance that was a mistake. */
@Input("RemoveAppearanceInput")
@Description("An appearance that was a mistake.")
public record RemoveAppearanceInput(
        @Id @Description("The appearance.") String appearanceId,

        @Description("The version of the appearance that you read.")
        int expectedVersion) {}
