/**
 * The names behind unnamed sources, in a table of their own. A name comes in with a hop and is read by the mutation {@code
 * revealSource} alone; it never enters a journal entry, an event, an error, a log or any other table. Comparisons with it
 * are made inside the database.
 */
@DefaultNonNull
package org.stet.attribution.vault;

import io.smallrye.graphql.api.DefaultNonNull;
