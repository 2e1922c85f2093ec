/**
 * What companies answered, as of when, and where that comes from. One letter answers several claims; each claim gets a
 * row of its own. A row is never changed, only retracted; a new answer is a new row. Responses are content of their claim.
 */
@DefaultNonNull
package org.stet.reply.response;

import io.smallrye.graphql.api.DefaultNonNull;
