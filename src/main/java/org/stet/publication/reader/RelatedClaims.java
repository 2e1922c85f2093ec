package org.stet.publication.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.stet.claim.relation.ClaimRelation;
import org.stet.claim.relation.ClaimRelations;
import org.stet.graphql.NodeType;
import org.stet.publication.archive.ReadableClaims;
import org.stet.publication.document.PublishedClaim;

/** Relations are read live, but only between claims that readers see now. */
@ApplicationScoped
public class RelatedClaims {

    private final ClaimRelations relations;
    private final ReadableClaims readable;

    RelatedClaims(ClaimRelations relations, ReadableClaims readable) {
        this.relations = relations;
        this.readable = readable;
    }

    /** The oldest relation first; claims without any are left out. */
    @Transactional
    public Map<UUID, List<RelatedClaim>> of(Collection<UUID> claims) {
        Map<UUID, List<ClaimRelation>> found = relations.of(claims);
        Set<UUID> ends = new HashSet<>(claims);
        found.values().forEach(of -> of.forEach(relation -> ends.addAll(List.of(from(relation), to(relation)))));
        Map<UUID, PublishedClaim> seen = readable.newest(ends);
        Map<UUID, List<RelatedClaim>> related = new HashMap<>();
        found.forEach((claim, of) -> related.put(
                claim,
                of.stream().flatMap(relation -> related(claim, relation, seen)).toList()));
        return related;
    }

    private static Stream<RelatedClaim> related(UUID claim, ClaimRelation relation, Map<UUID, PublishedClaim> seen) {
        boolean fromHere = from(relation).equals(claim);
        PublishedClaim other = seen.get(fromHere ? to(relation) : from(relation));
        return other == null || !seen.containsKey(claim)
                ? Stream.empty()
                : Stream.of(new RelatedClaim(relation.kind(), fromHere, other));
    }

    private static UUID from(ClaimRelation relation) {
        return NodeType.CLAIM.uuid(relation.fromId()).orElseThrow();
    }

    private static UUID to(ClaimRelation relation) {
        return NodeType.CLAIM.uuid(relation.toId()).orElseThrow();
    }
}
