/**
 * How texts are compared: what their words are, how common each one is, which texts resemble another, and in what two
 * differ. Nothing in here knows of claims more than that each has an id and some texts. A text is looked for in three
 * steps, each of them bounded: it is taken apart into words, the rarest of these fetch candidates through an index, and
 * the candidates are ranked in memory.
 */
@DefaultNonNull
package org.stet.wording;

import io.smallrye.graphql.api.DefaultNonNull;
