/** Claim sets for people who follow them: what is new or changed, in the order in which it was published. */
@DefaultNonNull
package org.stet.export.feed;

import io.smallrye.graphql.api.DefaultNonNull;
