/**
 * The desk's work on a claim: who checks it, what is proposed, and who else approves. Whoever proposed a verdict or
 * changed what it is about never approves it (rule 1), and an approval holds for one content of the claim alone (rule
 * 2): how far the desk is follows from the check and the claim's content version and is stored nowhere.
 */
@DefaultNonNull
package org.stet.review;

import io.smallrye.graphql.api.DefaultNonNull;
