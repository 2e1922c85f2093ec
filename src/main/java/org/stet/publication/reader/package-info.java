/**
 * What readers ask, without login. Every answer is read from the archive of documents alone; the two things that are
 * read live are which claims are related, when both are readable now, and whether there is a newer version.
 */
@DefaultNonNull
package org.stet.publication.reader;

import io.smallrye.graphql.api.DefaultNonNull;
