package org.stet.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.attribution.PublishedSourcing;
import org.stet.claim.Claim;
import org.stet.claim.ClaimPartyRole;
import org.stet.claim.PublishedAppearance;
import org.stet.claim.PublishedClaimParty;
import org.stet.evidence.PublishedEvidence;
import org.stet.graphql.NodeType;
import org.stet.party.Party;
import org.stet.publication.document.House;
import org.stet.publication.document.PublicationStatus;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.Publisher;
import org.stet.reply.PublishedResponse;
import org.stet.review.Standing;

/** What the rooms below let out of many claims. */
record Parts(
        Map<UUID, List<PublishedClaimParty>> parties,
        Map<UUID, List<PublishedAppearance>> appearances,
        Map<UUID, PublishedSourcing> sourcing,
        Map<UUID, List<PublishedResponse>> responses,
        Map<UUID, List<PublishedEvidence>> evidence,
        Map<UUID, Standing> standings,
        Map<UUID, Party> publishers,
        House house,
        Instant now) {

    private static final PublishedSourcing NO_SOURCES = new PublishedSourcing(List.of(), 0, false);

    PublishedClaim document(UUID id, Claim claim) {
        List<PublishedClaimParty> about = parties.getOrDefault(id, List.of());
        PublishedSourcing sources = sourcing.getOrDefault(id, NO_SOURCES);
        Standing standing = standings.get(id);
        Judgement judgement = Judgement.of(standing, claim.checkability(), now);
        String publicId = NodeType.PUBLISHED_CLAIM.id(id);
        return new PublishedClaim(
                publicId,
                0,
                PublicationStatus.PUBLISHED,
                standing.origin().map(this::publisher).orElseGet(house::publisher),
                standing.origin().isPresent() ? standing.check().originUrl() : house.page(publicId),
                null,
                claim.statement(),
                claim.checkability(),
                claim.limits(),
                claim.language(),
                claim.tags(),
                about.stream().anyMatch(party -> party.role() == ClaimPartyRole.ACCUSED),
                about,
                appearances.getOrDefault(id, List.of()),
                judgement.status(),
                judgement.kind(),
                judgement.verdict(),
                judgement.rating(),
                judgement.rationale(),
                judgement.noEvidenceNote(),
                judgement.checkedAt(),
                sources.attributions(),
                sources.independentOriginCount(),
                sources.onlyOneUnnamed(),
                responses.getOrDefault(id, List.of()),
                evidence.getOrDefault(id, List.of()),
                List.of(),
                now,
                now);
    }

    private Publisher publisher(UUID origin) {
        Party party = publishers.get(origin);
        return new Publisher(party.name(), party.sameAs().stream().findFirst().orElse(null));
    }
}
