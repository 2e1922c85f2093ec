/**
 * Who made a claim and through whom it reached us: chains of hops, and whether their originators are independent. What of
 * a chain may leave the desk is decided here alone, by {@link org.stet.attribution.GroundRule} and {@link
 * org.stet.attribution.PublicChain}; the name behind an unnamed source is not in this room at all but in its vault.
 */
@DefaultNonNull
package org.stet.attribution;

import io.smallrye.graphql.api.DefaultNonNull;
