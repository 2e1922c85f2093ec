package org.stet.party;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which parties are asked for. */
@Input("PartyFilter")
@Description("Which parties are asked for. All conditions must hold; merged parties are never listed.")
public record PartyFilter(
        @Nullable @Description("Only parties whose name or an alias contains this text, case and accents apart.")
        String text,

        @Nullable @Description("Only parties of one of these kinds.")
        List<@NonNull PartyKind> kind) {}
