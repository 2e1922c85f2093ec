/**
 * What the dry run of an import found, line by line: what becomes of each check, why, and what it resembles of what is
 * here. Lines stay as the record of an import; the documents beside them go when it is over.
 */
@DefaultNonNull
package org.stet.imports.line;

import io.smallrye.graphql.api.DefaultNonNull;
