/** Searches that a member keeps, each with how much is new in it. They are the member's own affair: nobody else sees them. */
@DefaultNonNull
package org.stet.matching.saved;

import io.smallrye.graphql.api.DefaultNonNull;
