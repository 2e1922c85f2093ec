/**
 * How texts are compared: their words, the statistics of those, ranking, and what differs. Nothing in here knows of claims
 * more than that each has an id and some texts.
 */
@DefaultNonNull
package org.stet.wording;

import io.smallrye.graphql.api.DefaultNonNull;
