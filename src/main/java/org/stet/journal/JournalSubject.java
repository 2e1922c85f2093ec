package org.stet.journal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** A claim, an article or a party in whose history a change stands. */
@Description("A claim, an article or a party in whose history a change stands.")
public record JournalSubject(
        @Description("The name of its type in this schema.") String type,

        @Id @Description("Its id.") String id) {}
