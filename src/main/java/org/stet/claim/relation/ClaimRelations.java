package org.stet.claim.relation;

import static org.stet.graphql.UserErrorCode.ALREADY_EXISTS;
import static org.stet.graphql.UserErrorCode.CIRCULAR_RELATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stet.claim.ClaimContent;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** Records how claims hang together. */
@ApplicationScoped
public class ClaimRelations {

    private final ClaimRelationRepository relations;
    private final ClaimContent claims;
    private final UnitOfWork work;

    ClaimRelations(ClaimRelationRepository relations, ClaimContent claims, UnitOfWork work) {
        this.relations = relations;
        this.claims = claims;
        this.work = work;
    }

    @Transactional
    public Outcome<ClaimRelation> relate(RelateClaimsInput input) {
        return work.create("relateClaims", input.requestId(), input, () -> relateNew(input), this::recorded);
    }

    private Outcome<ClaimRelation> relateNew(RelateClaimsInput input) {
        Problems problems = new Problems();
        Link link = link(problems, input);
        String note = problems.optionalText("note", input.note());
        if (problems.any()) {
            return problems.refuse();
        }
        if (link.isToItself()) {
            return Outcome.refused(CIRCULAR_RELATION, "toClaimId", "Give two different claims.");
        }
        relations.lock(link.kind());
        if (relations.exists(link)) {
            return Outcome.refused(ALREADY_EXISTS, "toClaimId", "These claims are related in this way already.");
        }
        if (link.kind().isDirected() && relations.leadsBack(link)) {
            return Outcome.refused(
                    CIRCULAR_RELATION,
                    "toClaimId",
                    "Relations of this kind lead from this claim to the other already: turn the relation round, or remove one of them.");
        }
        return record(new ClaimRelationEntity(link, note, work.by()));
    }

    private Link link(Problems problems, RelateClaimsInput input) {
        ClaimRelationKind kind = problems.present("kind", input.kind());
        UUID from = problems.id("fromClaimId", NodeType.CLAIM, input.fromClaimId());
        UUID to = problems.id("toClaimId", NodeType.CLAIM, input.toClaimId());
        if (from != null && to != null) {
            claims.lock(List.of(from, to));
            claims.open(problems, "fromClaimId", input.fromClaimId());
            claims.open(problems, "toClaimId", input.toClaimId());
        }
        return new Link(kind, from, to);
    }

    private Outcome<ClaimRelation> record(ClaimRelationEntity relation) {
        relations.persistAndFlush(relation);
        ClaimRelation after = relation.toRelation();
        journal("recorded", relation, null, after);
        return Outcome.done(after);
    }

    private void journal(String action, ClaimRelationEntity relation, ClaimRelation before, ClaimRelation after) {
        work.journal(Change.of(NodeType.CLAIM_RELATION, relation.id(), action, before, after)
                .concerning(relation.fromId(), relation.toId()));
    }

    @Transactional
    public Outcome<ClaimRelation> remove(RemoveRelationInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("relationId", NodeType.CLAIM_RELATION, input.relationId());
            return problems.any() ? problems.refuse() : remove(id, input.expectedVersion());
        });
    }

    private Outcome<ClaimRelation> remove(UUID id, int expectedVersion) {
        ClaimRelationEntity relation = relations.lock(id).orElse(null);
        if (relation == null) {
            return Outcome.refused(Problems.unknown("relationId", NodeType.CLAIM_RELATION));
        }
        if (work.isStale(relation, expectedVersion)) {
            return work.stale(NodeType.CLAIM_RELATION, relation);
        }
        ClaimRelation before = relation.toRelation();
        relations.delete(relation);
        journal("removed", relation, before, null);
        return Outcome.done(before);
    }

    @Transactional
    public Optional<ClaimRelation> find(UUID id) {
        return relations.findByIdOptional(id).map(ClaimRelationEntity::toRelation);
    }

    private ClaimRelation recorded(UUID id) {
        return find(id).orElseThrow();
    }

    /** The relations of each claim, whichever end it is, oldest first; claims without any are left out. */
    @Transactional
    public Map<UUID, List<ClaimRelation>> of(Collection<UUID> claims) {
        Map<UUID, List<ClaimRelation>> found = new HashMap<>();
        for (ClaimRelationEntity relation : relations.ofClaims(Set.copyOf(claims))) {
            for (UUID end : List.of(relation.fromId(), relation.toId())) {
                found.computeIfAbsent(end, claim -> new ArrayList<>()).add(relation.toRelation());
            }
        }
        return found;
    }
}
