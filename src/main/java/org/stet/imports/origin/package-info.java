/** Where imported claims come from, so that no imported check passes as the desk's own. */
@DefaultNonNull
package org.stet.imports.origin;

import io.smallrye.graphql.api.DefaultNonNull;
