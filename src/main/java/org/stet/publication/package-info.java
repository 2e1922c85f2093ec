/**
 * The frozen public record. An editor publishes what was approved, corrects and withdraws it; each of these writes one
 * more numbered document, which nothing changes afterwards but a confirmed redaction (rule 6). A claim with an open
 * blocker is not published (rule 7). What readers ask is answered from the documents alone (rule 3).
 */
@DefaultNonNull
package org.stet.publication;

import io.smallrye.graphql.api.DefaultNonNull;
