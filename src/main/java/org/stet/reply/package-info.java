/**
 * The right of reply. {@code request} keeps whom we asked and {@code response} what they answered; in here the two meet:
 * silence is never recorded, {@link org.stet.reply.Asked} derives it from requests, attempts and deadlines, and {@link
 * org.stet.reply.PublishedResponse} decides what of it all may leave.
 */
@DefaultNonNull
package org.stet.reply;

import io.smallrye.graphql.api.DefaultNonNull;
