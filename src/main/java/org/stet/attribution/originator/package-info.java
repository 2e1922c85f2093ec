/** What a party has said: the attributions that go back to it, whichever of its merged records they name. */
@DefaultNonNull
package org.stet.attribution.originator;

import io.smallrye.graphql.api.DefaultNonNull;
