/**
 * schema.org ClaimReviews, in whatever they are wrapped and however loosely they are written. A file is walked once; what
 * stands in a list is taken thing by thing, so that a feed may be as long as it likes.
 */
@DefaultNonNull
package org.stet.imports.reading.claimreview;

import io.smallrye.graphql.api.DefaultNonNull;
