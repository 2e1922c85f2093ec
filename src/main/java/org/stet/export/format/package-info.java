/**
 * How claims stand in files. A file is made of documents that are already frozen and of nothing else, so it holds nothing
 * that they do not; the same claims in the same order make the same bytes; and it takes the same memory however long it is.
 */
@DefaultNonNull
package org.stet.export.format;

import io.smallrye.graphql.api.DefaultNonNull;
