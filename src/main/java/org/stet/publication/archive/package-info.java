/** The table of public documents: one row a claim and version, written once, emptied by a confirmed redaction alone. */
@DefaultNonNull
package org.stet.publication.archive;

import io.smallrye.graphql.api.DefaultNonNull;
