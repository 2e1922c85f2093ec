/**
 * A file before its format: what kind of file it is by its first bytes, its characters out of UTF-8, its lines. Whatever
 * the file holds, no more of it is kept than was allowed.
 */
@DefaultNonNull
package org.stet.imports.reading.file;

import io.smallrye.graphql.api.DefaultNonNull;
