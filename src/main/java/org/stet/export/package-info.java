/**
 * Published claims as files for partners. A file is a stream of documents that are already made, so it holds nothing that
 * readers do not see and takes the same memory however long it is.
 */
@DefaultNonNull
package org.stet.export;

import io.smallrye.graphql.api.DefaultNonNull;
