/**
 * Writes what an approved import brings: parties, claims with their chains and checks, publications and the journal, in
 * one transaction. A second editor has approved it as a whole (rule 7), and nothing is ever half-imported.
 */
@DefaultNonNull
package org.stet.imports.approval;

import io.smallrye.graphql.api.DefaultNonNull;
