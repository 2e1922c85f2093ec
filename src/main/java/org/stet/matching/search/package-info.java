/** The desk's search: claims in the member's own words, parties under any of their names, and articles, in one answer. */
@DefaultNonNull
package org.stet.matching.search;

import io.smallrye.graphql.api.DefaultNonNull;
