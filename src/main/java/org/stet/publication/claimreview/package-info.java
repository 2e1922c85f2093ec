/**
 * A public document in the words of schema.org, for search engines and aggregators, and what is missing in it for them.
 * It says nothing that the document does not say, and absent is absent: there is no null and no empty value.
 */
@DefaultNonNull
package org.stet.publication.claimreview;

import io.smallrye.graphql.api.DefaultNonNull;
