/**
 * What the house has decided for all its claims: how long an accused party has to answer at least. There is one set
 * of settings, and it always exists.
 */
@DefaultNonNull
package org.stet.review.house;

import io.smallrye.graphql.api.DefaultNonNull;
