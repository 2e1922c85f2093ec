package org.stet.matching.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;
import org.stet.graphql.Conditions;
import org.stet.wording.Resemblance;
import org.stet.wording.Resembling;
import org.stet.wording.Sought;
import org.stet.wording.corpus.Corpus;

/** How near one claim comes to another. */
@ApplicationScoped
class PairScore {

    private final ClaimService claims;
    private final Resemblance resemblance;

    PairScore(ClaimService claims, Resemblance resemblance) {
        this.claims = claims;
        this.resemblance = resemblance;
    }

    /** From 0 to 1; null when the search does not find the other claim by the words of the one. */
    Double of(Pair pair) {
        Claim asked = claims.find(pair.claim()).orElseThrow();
        Conditions other = new Conditions().and("w.claim_id = :other", "other", pair.other());
        return resemblance
                .find(Corpus.DESK, new Sought(asked.statement(), asked.language(), other, Set.of(), 1))
                .found()
                .stream()
                .map(Resembling::score)
                .findFirst()
                .orElse(null);
    }
}
