/**
 * Whom we asked about which claims by when, and every attempt to reach them. None of it is content of a claim. Attempts
 * are only ever added.
 */
@DefaultNonNull
package org.stet.reply.request;

import io.smallrye.graphql.api.DefaultNonNull;
