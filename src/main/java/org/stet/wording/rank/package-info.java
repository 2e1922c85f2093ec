/**
 * How near a text comes to another: candidates ranked by what they share with a text that was asked for, and what two
 * texts say otherwise. Everything here is plain Java over words that were taken apart already; no database, no clock.
 */
@DefaultNonNull
package org.stet.wording.rank;

import io.smallrye.graphql.api.DefaultNonNull;
