package org.stet.journal;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Which part of the journal to verify. */
@Input("VerifyJournalInput")
@Description("Which part of the journal to verify.")
public record VerifyJournalInput(
        @Nullable @Id @Description("Only the chain of the thing with this id; the whole journal when left out.")
        String about) {}
