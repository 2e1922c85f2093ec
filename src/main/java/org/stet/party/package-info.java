/**
 * People, companies, news outlets, public bodies and other organisations, under one name each with aliases and authority
 * ids. Two records of the same party can be merged and unmerged; the old id keeps resolving. The name behind an unnamed
 * source is never a party.
 */
@DefaultNonNull
package org.stet.party;

import io.smallrye.graphql.api.DefaultNonNull;
