package org.stet.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One reason why a mutation changed nothing. */
@Description("One reason why a mutation changed nothing.")
public record UserError(
        @Description("What kind of reason it is.") UserErrorCode code,

        @Description(
                "The path to the value at fault, from the input down; list positions count from 0. Empty when the whole is meant.")
        List<@NonNull String> field,

        @Description("What is wrong and what to do about it, in English.")
        String message) {

    /** @param path names from the input down, joined by dots, such as {@code hops.0.partyId} */
    public static UserError of(UserErrorCode code, String path, String message) {
        return new UserError(code, path.isEmpty() ? List.of() : List.of(path.split("\\.")), message);
    }
}
