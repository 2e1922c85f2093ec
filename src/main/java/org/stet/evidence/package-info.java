/**
 * What bears on a claim: documents, data, interviews, own observations, each with where exactly it is found and how far
 * source and information can be trusted. Ground rules bind evidence as they bind hops: {@code PublishedEvidence} decides
 * what of it may leave. Evidence is content of its claim.
 */
@DefaultNonNull
package org.stet.evidence;

import io.smallrye.graphql.api.DefaultNonNull;
