package org.stet.wording;

import java.util.Set;
import java.util.UUID;
import org.stet.graphql.Conditions;

/** What is looked for. */
public record Sought(String text, String language, Conditions conditions, Set<UUID> without, int limit) {}
