/**
 * A file of other people's checks as candidates for an import, one after another. Nothing in here knows the database: a
 * reader says what the file says, tells line by line what cannot be taken as it stands, and needs the same memory
 * however long the file is.
 */
@DefaultNonNull
package org.stet.imports.reading;

import io.smallrye.graphql.api.DefaultNonNull;
