/**
 * Which parties a few typed letters may mean. Every name and alias, of merged records too, stands in a table of its own
 * that the database keeps; what is looked at is bounded, however many parties there are.
 */
@DefaultNonNull
package org.stet.party.suggestion;

import io.smallrye.graphql.api.DefaultNonNull;
