/**
 * What a public document says, as the records that are both its JSON and its GraphQL type. Absent is absent: a field that
 * may not be said or is not known is left out, never filled in.
 */
@DefaultNonNull
package org.stet.publication.document;

import io.smallrye.graphql.api.DefaultNonNull;
