/**
 * What the house has decided for all its claims: how long an accused party has to answer, and under which name the house
 * publishes. There is one set of settings, and it always exists.
 */
@DefaultNonNull
package org.stet.review.house;

import io.smallrye.graphql.api.DefaultNonNull;
