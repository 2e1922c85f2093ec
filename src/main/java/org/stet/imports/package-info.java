/**
 * Checks that others made: a file of them, from its upload to the approval that publishes them under their own
 * publisher's name. An imported check keeps its publisher, its address and its own label, and never passes as ours.
 */
@DefaultNonNull
package org.stet.imports;

import io.smallrye.graphql.api.DefaultNonNull;
