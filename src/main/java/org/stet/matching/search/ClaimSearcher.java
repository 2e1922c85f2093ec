package org.stet.matching.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.stet.claim.Claim;
import org.stet.claim.ClaimSearch;
import org.stet.claim.ClaimService;
import org.stet.graphql.Conditions;
import org.stet.graphql.FacetCount;
import org.stet.graphql.NodeType;
import org.stet.matching.search.SearchedFacetRepository.Counted;
import org.stet.matching.similar.HitTexts;
import org.stet.review.queue.ClaimQueue;
import org.stet.wording.FragmentField;
import org.stet.wording.Fragments;
import org.stet.wording.Fragments.Shown;
import org.stet.wording.Notation;
import org.stet.wording.Resemblance;
import org.stet.wording.Resemblances;
import org.stet.wording.Resembling;
import org.stet.wording.Sought;
import org.stet.wording.TextFragment;
import org.stet.wording.corpus.Corpus;

/** Searches the desk's claims. */
@ApplicationScoped
public class ClaimSearcher {

    /** A value, and no join: so it is looked at for candidates alone, whatever the planner expects of their number. */
    private static final String OF_CANDIDATE = "(select true from (%s) where claim.id = w.claim_id and %s)";

    private final Resemblance resemblance;
    private final SearchConditions conditions;
    private final SearchedFacetRepository facets;
    private final ClaimService claims;
    private final HitTexts texts;

    ClaimSearcher(
            Resemblance resemblance,
            SearchConditions conditions,
            SearchedFacetRepository facets,
            ClaimService claims,
            HitTexts texts) {
        this.resemblance = resemblance;
        this.conditions = conditions;
        this.facets = facets;
        this.claims = claims;
        this.texts = texts;
    }

    @Transactional
    SearchedClaims search(SearchAnswer answer) {
        Notation asked = Notation.of(answer.text());
        Resemblances found = resemblance.find(
                Corpus.DESK,
                new Sought(asked.words(), null, conditions(asked, answer.filter()), Set.of(), Resemblance.MOST));
        List<Resembling> hits = found.found();
        return new SearchedClaims(
                shown(new Fragments(found.asked()), hits.subList(0, Math.min(answer.first(), hits.size()))),
                hits.size(),
                found.complete(),
                hits.stream().map(Resembling::claim).toList());
    }

    /** Null for every claim: those that were discarded are in no corpus. */
    private Conditions conditions(Notation asked, SearchFilter filter) {
        if (filter.asksForAnyClaim() && asked.exact().isEmpty()) {
            return null;
        }
        Conditions claim = asked.required(conditions.of(filter, null), ClaimSearch.CONDITION);
        return new Conditions()
                .and(OF_CANDIDATE.formatted(ClaimQueue.CLAIMS, claim.text()))
                .with(claim.parameters());
    }

    private List<SearchedClaim> shown(Fragments asked, List<Resembling> best) {
        Map<UUID, Claim> found =
                claims.byIds(best.stream().map(Resembling::claim).toList());
        return best.stream()
                .filter(hit -> found.containsKey(hit.claim()))
                .map(hit -> new SearchedClaim(found.get(hit.claim()), hit.score(), asked))
                .toList();
    }

    @Transactional
    List<List<TextFragment>> fragments(List<SearchedClaim> found) {
        List<UUID> ids = found.stream().map(ClaimSearcher::id).toList();
        Map<UUID, String> headlines = texts.headlines(ids);
        Map<UUID, List<String>> quotes = texts.quotes(ids);
        return found.stream()
                .map(one -> one.asked()
                        .of(
                                one.claim().statement(),
                                others(one.claim(), headlines.get(id(one)), quotes.getOrDefault(id(one), List.of()))))
                .toList();
    }

    private static UUID id(SearchedClaim found) {
        return NodeType.CLAIM.uuid(found.claim().id()).orElseThrow();
    }

    private static Stream<Shown> others(Claim claim, String headline, List<String> quotes) {
        return Stream.of(
                        Stream.of(new Shown(FragmentField.HEADLINE, headline)),
                        quotes.stream().map(quote -> new Shown(FragmentField.QUOTE, quote)),
                        claim.tags().stream().map(tag -> new Shown(FragmentField.TAG, tag)))
                .flatMap(each -> each);
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
