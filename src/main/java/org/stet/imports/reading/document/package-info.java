/**
 * Documents of a desk like this one. They are taken to the letter, because their publisher's manifest vouches for the
 * letter alone; so a document in which anything is missing, misplaced or unknown here is refused as a whole.
 */
@DefaultNonNull
package org.stet.imports.reading.document;

import io.smallrye.graphql.api.DefaultNonNull;
