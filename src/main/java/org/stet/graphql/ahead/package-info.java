/**
 * Reads ahead what a query will need. A page of the desk is many fields of one claim, or of a list of claims, and each
 * would come with a statement of its own. The first of them that is read brings the rows of all: one statement, made of the
 * parts that the rooms above declare and that the operation's fields need.
 *
 * <p>Rows that were read ahead are kept for their operation alone, outside of any session, and are reached through the
 * repositories that declared them and nobody else: who may see a field is decided where it always was. Only queries over
 * HTTP read ahead. What a mutation answers is read anew each time, since rows change under it.
 */
package org.stet.graphql.ahead;
