/**
 * How graphql-java is set up, in place of SmallRye's own chain: strict inputs, parsed documents kept within a bound,
 * batches that keep their arguments apart, subscriptions that may ask the database.
 */
package org.stet.graphql.engine;
