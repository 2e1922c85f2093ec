/**
 * How claims hang together. A relation runs from one claim to another; where the direction says nothing, it is kept once
 * and seen from both ends. Relations are no content of a claim: they need no new approval.
 */
@DefaultNonNull
package org.stet.claim.relation;

import io.smallrye.graphql.api.DefaultNonNull;
