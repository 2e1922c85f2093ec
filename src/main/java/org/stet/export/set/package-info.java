/**
 * Claim sets: named, saved filters over claims. A set over published claims asks what readers ask and may be public; a set
 * over verified ones reads the working tables and is for editors. Counting, listing and exporting a set ask the same
 * questions.
 */
@DefaultNonNull
package org.stet.export.set;

import io.smallrye.graphql.api.DefaultNonNull;
