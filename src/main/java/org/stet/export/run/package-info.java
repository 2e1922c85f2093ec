/**
 * Runs of claim sets: the claims of one moment as files, with a manifest over all of them. A run is asked for by an editor,
 * written in the background, and the same bytes for ever once it is done; it can be erased as a whole and never changed.
 */
@DefaultNonNull
package org.stet.export.run;

import io.smallrye.graphql.api.DefaultNonNull;
