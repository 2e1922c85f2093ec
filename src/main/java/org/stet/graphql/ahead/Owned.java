package org.stet.graphql.ahead;

import java.util.UUID;

/** A row, and the thing that it belongs to. */
public record Owned<T>(UUID owner, T row) {}
