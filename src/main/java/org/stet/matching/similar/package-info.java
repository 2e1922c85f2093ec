/**
 * What the desk has already on a text: claims that resemble it, best first, with what differs and how they ended. Nothing
 * is ever merged by itself; what to make of a likeness is for members to decide.
 */
@DefaultNonNull
package org.stet.matching.similar;

import io.smallrye.graphql.api.DefaultNonNull;
