/** What one caller may ask at once. What always holds here: what is too large is refused before it costs its size. */
package org.stet.graphql.limit;
