/**
 * Why a claim cannot be published now, worked out from what the rooms below know (rule 7), and the waivers that editors
 * sign. A waiver is for one blocker, one company and one content of the claim; whoever proposed the verdict cannot waive.
 */
@DefaultNonNull
package org.stet.review.blocker;

import io.smallrye.graphql.api.DefaultNonNull;
