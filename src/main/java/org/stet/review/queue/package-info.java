/**
 * The desk's list of claims, with how far the desk is with each and who has it. It answers "what waits for me", "what is
 * nobody's" and "what is awaiting approval" alike.
 */
@DefaultNonNull
package org.stet.review.queue;

import io.smallrye.graphql.api.DefaultNonNull;
