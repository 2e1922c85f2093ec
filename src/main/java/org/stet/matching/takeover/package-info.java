/**
 * Earlier findings taken over. What a check found about one claim becomes a proposal on another that a member confirmed to
 * match it, by the member who takes it over; the second pair of eyes looks at it like at any other (rule 1).
 */
@DefaultNonNull
package org.stet.matching.takeover;

import io.smallrye.graphql.api.DefaultNonNull;
