/** The trace of merges: which records stand for a party, and who said so when. */
@DefaultNonNull
package org.stet.party.merge;

import io.smallrye.graphql.api.DefaultNonNull;
