/**
 * The house's labels for what a check found. A scale is data: a revision makes the next version, and no version ever
 * changes, so that a check keeps the label it was given. Readers may see every version.
 */
@DefaultNonNull
package org.stet.review.scale;

import io.smallrye.graphql.api.DefaultNonNull;
