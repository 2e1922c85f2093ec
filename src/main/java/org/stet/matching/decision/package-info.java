/**
 * What members decided about pairs of claims: that both assert the same, or that they only look alike. About a pair, which
 * has no order, at most one decision stands; it is taken back, never changed. A confirmation relates the two claims in the
 * same transaction, and taking it back removes the relation that it made, but none that was there before.
 */
@DefaultNonNull
package org.stet.matching.decision;

import io.smallrye.graphql.api.DefaultNonNull;
