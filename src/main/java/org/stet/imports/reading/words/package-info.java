/** What the values of a foreign file say in the desk's terms: plain text, dates as known, languages, numbers on a scale. */
@DefaultNonNull
package org.stet.imports.reading.words;

import io.smallrye.graphql.api.DefaultNonNull;
