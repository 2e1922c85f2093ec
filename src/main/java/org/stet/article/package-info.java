/**
 * Pieces of journalism, ours and somebody else's. What is known about one can be revised; its text cannot: it lives in
 * numbered versions that the database refuses to change. An article in which a claim appears is not discarded.
 */
@DefaultNonNull
package org.stet.article;

import io.smallrye.graphql.api.DefaultNonNull;
