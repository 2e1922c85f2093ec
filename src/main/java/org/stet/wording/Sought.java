package org.stet.wording;

import java.util.Set;
import java.util.UUID;
import org.stet.graphql.Conditions;

/**
 * What is looked for.
 *
 * @param text in anybody's own words; nothing in it is a notation
 * @param language a BCP 47 tag; null when it is not known
 * @param conditions that a document must meet, over its row {@code w} and, in the corpus of what is published, over the row
 *     {@code p} of its publication; null for none
 * @param without claims that are left out
 * @param limit how many are wanted at most
 */
public record Sought(String text, String language, Conditions conditions, Set<UUID> without, int limit) {

    public Sought {
        without = Set.copyOf(without);
    }
}
