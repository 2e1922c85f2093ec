/**
 * The published claims in the shape of Google's Fact Check Tools API, for programs that were written for that one: they
 * only change the address. Parameters, paging and errors are as documented there.
 */
@DefaultNonNull
package org.stet.export.factcheck;

import io.smallrye.graphql.api.DefaultNonNull;
