/**
 * What every API class shares: ids, connections, cursors, user errors, dates as they are known, and the checking of
 * input. Nothing in here knows a word of the desk's trade. An expected refusal is a {@link org.stet.graphql.UserError} in
 * an {@link org.stet.graphql.Outcome}; exceptions are for requests that cannot be answered at all, and for bugs.
 */
@DefaultNonNull
package org.stet.graphql;

import io.smallrye.graphql.api.DefaultNonNull;
