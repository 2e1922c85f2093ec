/**
 * Has this been checked before? What the desk has on a text or a claim, what members decided about it, and the desk's
 * search.
 */
@DefaultNonNull
package org.stet.matching;

import io.smallrye.graphql.api.DefaultNonNull;
