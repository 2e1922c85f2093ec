/** Takes the files: streamed to disk, counted and hashed on the way, and recorded as an import once they are whole. */
@DefaultNonNull
package org.stet.imports.upload;

import io.smallrye.graphql.api.DefaultNonNull;
