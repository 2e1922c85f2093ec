/**
 * The append-only record of every change: who, when, what, before and after. Each use case of the rooms above runs in a
 * {@link org.stet.journal.UnitOfWork}, which writes its entries in the transaction of the change itself (rule 5), keeps
 * a retry from doing the work twice (rule 9) and says who was faster when a version is stale (rule 8). Live events are
 * read from here too, so an event that nobody journaled cannot exist.
 */
@DefaultNonNull
package org.stet.journal;

import io.smallrye.graphql.api.DefaultNonNull;
