/**
 * How texts are compared: what their words are, how common each one is, which texts resemble another, and in what two
 * differ. It stands on PostgreSQL alone and knows nothing of what a claim is. A text is looked for in three steps, each of
 * them bounded: it is taken apart into words, the rarest of these fetch candidates through an index, and the candidates are
 * ranked in memory.
 */
package org.stet.wording;
