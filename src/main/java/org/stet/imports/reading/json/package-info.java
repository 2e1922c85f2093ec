/** JSON that others made: how it is parsed within bounds, and what is said of it when it is broken. */
@DefaultNonNull
package org.stet.imports.reading.json;

import io.smallrye.graphql.api.DefaultNonNull;
