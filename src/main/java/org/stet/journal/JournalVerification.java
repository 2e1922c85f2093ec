package org.stet.journal;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What a check of the whole journal found. */
@Description("What a check of the whole journal found.")
public record JournalVerification(
        @Description("How many entries were read.") int entries,

        @Description("How many payloads were erased lawfully; their entries still verify.")
        int erased,

        @Description("Whether every hash and every chain holds.")
        boolean intact,

        @Id
        @Description("The first 100 entries that were tampered with, or whose predecessor is gone, in journal order.")
        List<@NonNull String> broken) {}
