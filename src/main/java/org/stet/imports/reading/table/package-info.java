/** Tables with a header row, one check a row, as spreadsheets and content systems save them. */
@DefaultNonNull
package org.stet.imports.reading.table;

import io.smallrye.graphql.api.DefaultNonNull;
