package org.stet.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.attribution.Sourcing;
import org.stet.claim.ClaimAppearances;
import org.stet.claim.ClaimParties;
import org.stet.claim.ClaimService;
import org.stet.evidence.EvidenceService;
import org.stet.party.PartyService;
import org.stet.publication.document.House;
import org.stet.reply.PublishedResponse;
import org.stet.reply.ReplyService;
import org.stet.review.ReviewService;
import org.stet.review.Standing;

/** Puts together what may leave of each claim. What may is decided in the rooms below; here it is laid side by side. */
@ApplicationScoped
class Drafts {

    private final ClaimService claims;
    private final ClaimParties parties;
    private final ClaimAppearances appearances;
    private final Sourcing sourcing;
    private final EvidenceService evidence;
    private final ReplyService replies;
    private final ReviewService reviews;
    private final PartyService publishers;
    private final House house;

    Drafts(
            ClaimService claims,
            ClaimParties parties,
            ClaimAppearances appearances,
            Sourcing sourcing,
            EvidenceService evidence,
            ReplyService replies,
            ReviewService reviews,
            PartyService publishers,
            House house) {
        this.claims = claims;
        this.parties = parties;
        this.appearances = appearances;
        this.sourcing = sourcing;
        this.evidence = evidence;
        this.replies = replies;
        this.reviews = reviews;
        this.publishers = publishers;
        this.house = house;
    }

    /** The draft of each claim. Unknown claims are left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, Draft> of(Collection<UUID> ids, Instant now) {
        Map<UUID, Standing> standings = reviews.standings(ids);
        Parts parts = new Parts(
                parties.publishable(ids),
                appearances.publishable(ids),
                sourcing.publishable(ids),
                replies.publishable(ids, now),
                evidence.publishable(ids),
                standings,
                publishers.byIds(standings.values().stream()
                        .flatMap(standing -> standing.origin().stream())
                        .toList()),
                house,
                now);
        Map<UUID, List<PublishedResponse>> answers = replies.publishableAnswers(ids);
        Map<UUID, Draft> drafts = new HashMap<>();
        claims.byIds(ids)
                .forEach((id, claim) ->
                        drafts.put(id, new Draft(parts.document(id, claim), answers.getOrDefault(id, List.of()))));
        return drafts;
    }
}
