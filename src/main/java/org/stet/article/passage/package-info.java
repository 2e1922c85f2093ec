/**
 * Places in the texts of articles, found by their words (W3C TextQuoteSelector) and kept with their offsets
 * (TextPositionSelector), which count Unicode code points. The same place is one passage, whoever finds it. A dismissed
 * passage was looked at and holds nothing to check; a claim that appears at it later takes the dismissal back.
 */
@DefaultNonNull
package org.stet.article.passage;

import io.smallrye.graphql.api.DefaultNonNull;
