package org.stet.matching.decision;

import java.util.UUID;
import org.stet.claim.relation.ClaimRelationKind;

/**
 * The relation that stands for a confirmed match.
 *
 * @param made whether the confirmation made it, or found it
 */
record KeptRelation(ClaimRelationKind kind, UUID id, boolean made) {}
