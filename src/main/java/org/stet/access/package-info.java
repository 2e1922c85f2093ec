/**
 * Who works at the desk and what each may do. The roles come from the token and are hierarchical: whoever has a role has
 * those below it too. A member is known from the first request on that comes with a token; nobody is created by hand.
 * Member names never appear in public output.
 */
@DefaultNonNull
package org.stet.access;

import io.smallrye.graphql.api.DefaultNonNull;
