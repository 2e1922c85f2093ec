package org.stet.access;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** A person or program of the desk, known from its token. */
@Description("A person or program of the desk, known from its token.")
public record Member(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("The name that the login gave.") String name,
        @Description("The highest role at the last login.") Role role,

        @Description("When the desk last heard from the member, to the quarter of an hour.")
        Instant lastSeenAt)
        implements Node {}
