/**
 * Lawful erasure (rule 6): an editor asks, an admin who is somebody else confirms, and what was asked for is emptied for
 * ever, in public documents or in the journal. What is left says who, when and why, and every hash still verifies.
 */
@DefaultNonNull
package org.stet.publication.redaction;

import io.smallrye.graphql.api.DefaultNonNull;
