/**
 * Claims: single checkable assertions in the desk's own words, the parties that they are about, and the passages at which
 * they appear. Every change of what an approval approves raises a claim's content version, and it is on record who made
 * it; the rooms above report their own changes to {@link org.stet.claim.ClaimContent}.
 */
@DefaultNonNull
package org.stet.claim;

import io.smallrye.graphql.api.DefaultNonNull;
