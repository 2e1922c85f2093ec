package org.stet.matching.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.stet.claim.Claim;
import org.stet.claim.ClaimSearch;
import org.stet.claim.ClaimService;
import org.stet.graphql.Conditions;
import org.stet.graphql.FacetCount;
import org.stet.graphql.NodeType;
import org.stet.matching.search.SearchedFacetRepository.Counted;
import org.stet.review.queue.ClaimQueue;
import org.stet.wording.FragmentField;
import org.stet.wording.Notation;
import org.stet.wording.Resemblance;
import org.stet.wording.Resemblances;
import org.stet.wording.Resembling;
import org.stet.wording.Sought;
import org.stet.wording.TextFragment;
import org.stet.wording.TextPart;
import org.stet.wording.corpus.Corpus;

/** Searches the desk's claims. */
@ApplicationScoped
public class ClaimSearcher {

    private static final int MOST = 1_000;

    /** A value, and no join: so it is looked at for candidates alone, whatever the planner expects of their number. */
    private static final String OF_CANDIDATE = "(select true from (%s) where claim.id = w.claim_id and %s)";

    private final Resemblance resemblance;
    private final SearchConditions conditions;
    private final SearchedFacetRepository facets;
    private final ClaimService claims;

    ClaimSearcher(
            Resemblance resemblance, SearchConditions conditions, SearchedFacetRepository facets, ClaimService claims) {
        this.resemblance = resemblance;
        this.conditions = conditions;
        this.facets = facets;
        this.claims = claims;
    }

    @Transactional
    SearchedClaims search(SearchAnswer answer) {
        Notation asked = Notation.of(answer.text());
        Resemblances found = resemblance.find(
                Corpus.DESK, new Sought(asked.words(), null, conditions(asked, answer.filter()), Set.of(), MOST));
        List<Resembling> hits = found.found();
        return new SearchedClaims(
                shown(asked.words(), hits.subList(0, Math.min(answer.first(), hits.size()))),
                hits.size(),
                found.complete() && hits.size() < MOST,
                hits.stream().map(Resembling::claim).toList());
    }

    /** Null for every claim: those that were discarded are in no corpus. */
    private Conditions conditions(Notation asked, SearchFilter filter) {
        if (filter.asksForAnyClaim() && asked.exact().isEmpty()) {
            return null;
        }
        Conditions claim = conditions.of(filter, null);
        for (int i = 0; i < asked.exact().size(); i++) {
            claim.and(
                    ClaimSearch.CONDITION.replace(":text", ":exact" + i),
                    "exact" + i,
                    asked.exact().get(i));
        }
        return new Conditions()
                .and(OF_CANDIDATE.formatted(ClaimQueue.CLAIMS, claim.text()))
                .with(claim.parameters());
    }

    private List<SearchedClaim> shown(String words, List<Resembling> best) {
        Map<UUID, Claim> found =
                claims.byIds(best.stream().map(Resembling::claim).toList());
        return best.stream()
                .filter(hit -> found.containsKey(hit.claim()))
                .map(hit -> new SearchedClaim(found.get(hit.claim()), hit.score(), words))
                .toList();
    }

    @Transactional
    List<List<TextFragment>> fragments(List<SearchedClaim> found) {
        return found.stream()
                .map(one -> List.of(new TextFragment(
                        FragmentField.STATEMENT,
                        List.of(new TextPart(one.claim().statement(), false)))))
                .toList();
    }

    @Transactional
    SearchedClaimFacets facets(SearchedClaims searched) {
        List<Counted> counted = facets.count(searched.found());
        return new SearchedClaimFacets(
                facet(counted, "rating"),
                facet(counted, "verdict"),
                facet(counted, "status"),
                facet(counted, "publicationStatus"),
                facet(counted, "party"),
                facet(counted, "outlet"),
                facet(counted, "responseKind"),
                facet(counted, "language"),
                facet(counted, "tag"),
                facet(counted, "month"));
    }

    private static List<FacetCount> facet(List<Counted> counted, String name) {
        return counted.stream()
                .filter(row -> row.facet().equals(name))
                .map(row -> row.name() == null
                        ? new FacetCount(row.value(), row.value(), (int) row.times())
                        : new FacetCount(
                                NodeType.PARTY.id(UUID.fromString(row.value())), row.name(), (int) row.times()))
                .toList();
    }
}
