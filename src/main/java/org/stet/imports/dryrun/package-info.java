/**
 * Reads the file of an import in the background, as often as somebody asks, before anything is imported.
 */
@DefaultNonNull
package org.stet.imports.dryrun;

import io.smallrye.graphql.api.DefaultNonNull;
