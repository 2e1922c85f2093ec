/** How texts are compared: their words, how rare these are, ranking, what differs. Nothing in here knows of claims. */
@DefaultNonNull
package org.stet.wording;

import io.smallrye.graphql.api.DefaultNonNull;
