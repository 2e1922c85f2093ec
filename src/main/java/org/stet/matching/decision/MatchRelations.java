package org.stet.matching.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.stet.claim.relation.ClaimRelation;
import org.stet.claim.relation.ClaimRelationKind;
import org.stet.claim.relation.ClaimRelations;
import org.stet.claim.relation.RelateClaimsInput;
import org.stet.claim.relation.RemoveRelationInput;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.UserError;

/** The relations that confirmed matches stand on. */
@ApplicationScoped
class MatchRelations {

    private static final Map<String, String> FIELDS = Map.of("fromClaimId", "claimId", "toClaimId", "otherClaimId");

    private final ClaimRelations relations;

    MatchRelations(ClaimRelations relations) {
        this.relations = relations;
    }

    /** Keeps the relation that is there already, or makes it. */
    Outcome<KeptRelation> keep(Pair pair, ClaimRelationKind kind, String note) {
        return existing(pair, kind)
                .map(found -> Outcome.done(new KeptRelation(kind, uuid(found), false)))
                .findFirst()
                .orElseGet(() -> make(pair, kind, note));
    }

    private Stream<ClaimRelation> existing(Pair pair, ClaimRelationKind kind) {
        return relations.of(List.of(pair.claim())).getOrDefault(pair.claim(), List.of()).stream()
                .filter(relation -> relation.kind() == kind && leads(relation, pair));
    }

    private static boolean leads(ClaimRelation relation, Pair pair) {
        String claim = NodeType.CLAIM.id(pair.claim());
        String other = NodeType.CLAIM.id(pair.other());
        boolean straight = relation.fromId().equals(claim) && relation.toId().equals(other);
        boolean turned = relation.fromId().equals(other) && relation.toId().equals(claim);
        return straight || (turned && !relation.kind().isDirected());
    }

    private Outcome<KeptRelation> make(Pair pair, ClaimRelationKind kind, String note) {
        Outcome<ClaimRelation> made = relations.relate(new RelateClaimsInput(
                null, NodeType.CLAIM.id(pair.claim()), NodeType.CLAIM.id(pair.other()), kind, note));
        return made.isRefused()
                ? Outcome.refused(
                        made.errors().stream().map(MatchRelations::renamed).toList())
                : Outcome.done(new KeptRelation(kind, uuid(made.value()), true));
    }

    /** The same refusal at the field of this input. */
    private static UserError renamed(UserError error) {
        return new UserError(
                error.code(),
                error.field().stream()
                        .map(field -> FIELDS.getOrDefault(field, field))
                        .toList(),
                error.message());
    }

    /** Done also when somebody removed it before. */
    Outcome<ClaimRelation> remove(UUID relation) {
        return relations
                .find(relation)
                .map(found -> relations.remove(new RemoveRelationInput(found.id(), found.version())))
                .orElseGet(() -> Outcome.done(null));
    }

    private static UUID uuid(ClaimRelation relation) {
        return NodeType.CLAIM_RELATION.uuid(relation.id()).orElseThrow();
    }
}
