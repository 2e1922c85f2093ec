/** Ranking of texts that were found, and what of them to show: pure Java over texts and their words. */
@DefaultNonNull
package org.stet.wording.rank;

import io.smallrye.graphql.api.DefaultNonNull;
