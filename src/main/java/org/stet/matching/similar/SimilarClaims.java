package org.stet.matching.similar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;
import org.stet.graphql.Conditions;
import org.stet.matching.decision.ClaimMatch;
import org.stet.matching.decision.Decisions;
import org.stet.wording.Resemblance;
import org.stet.wording.Resemblances;
import org.stet.wording.Resembling;
import org.stet.wording.Sought;
import org.stet.wording.corpus.Corpus;
import org.stet.wording.rank.Difference;

/** Finds what the desk has already on a text. How many statements that takes does not depend on how much it finds. */
@ApplicationScoped
public class SimilarClaims {

    private static final String ELSEWHERE = """
            NOT EXISTS (
                SELECT FROM appearance JOIN passage ON passage.id = appearance.passage_id
                JOIN article_version ON article_version.id = passage.article_version_id
                WHERE appearance.claim_id = w.claim_id AND article_version.article_id = :article)""";

    private final Resemblance resemblance;
    private final ClaimService claims;
    private final Decisions decisions;
    private final HitTexts texts;
    private final LastChecks checks;

    SimilarClaims(
            Resemblance resemblance, ClaimService claims, Decisions decisions, HitTexts texts, LastChecks checks) {
        this.resemblance = resemblance;
        this.claims = claims;
        this.decisions = decisions;
        this.texts = texts;
        this.checks = checks;
    }

    /** Best first. */
    @Transactional
    List<SimilarClaim> of(Question question) {
        if (question.text() == null) {
            return List.of();
        }
        Map<UUID, ClaimMatch> decided = question.claim() == null ? Map.of() : decisions.standingOf(question.claim());
        Resemblances resembling = resemblance.find(
                Corpus.DESK,
                new Sought(
                        question.text(),
                        question.language(),
                        new Conditions().and(ELSEWHERE, "article", question.article()),
                        without(question, decided),
                        question.first()));
        return resembling.found().isEmpty() ? List.of() : shown(resembling, decided);
    }

    private static Set<UUID> without(Question question, Map<UUID, ClaimMatch> decided) {
        Set<UUID> without = new HashSet<>(Decisions.rejected(decided));
        if (question.claim() != null) {
            without.add(question.claim());
        }
        return without;
    }

    private List<SimilarClaim> shown(Resemblances resembling, Map<UUID, ClaimMatch> decided) {
        List<UUID> ids = resembling.found().stream().map(Resembling::claim).toList();
        Map<UUID, Claim> known = claims.byIds(ids);
        Map<UUID, List<String>> quotes = texts.quotes(ids);
        Map<UUID, String> headlines = texts.headlines(ids);
        Map<UUID, LastCheck> ended = checks.of(ids);
        Comparison comparison = new Comparison(resembling.asked());
        return resembling.found().stream()
                .filter(each -> known.containsKey(each.claim()))
                .map(each -> shown(
                        comparison,
                        new Hit(
                                known.get(each.claim()),
                                each.score(),
                                headlines.get(each.claim()),
                                quotes.getOrDefault(each.claim(), List.of()),
                                decided.get(each.claim())),
                        ended.get(each.claim())))
                .toList();
    }

    private static SimilarClaim shown(Comparison comparison, Hit hit, LastCheck last) {
        List<Difference> differences = comparison.differences(hit);
        return new SimilarClaim(
                hit.claim(),
                hit.score(),
                comparison.certainty(hit, differences),
                hit.headline(),
                comparison.fragments(hit),
                differences.stream().map(TextDifference::of).toList(),
                last.at(),
                last.rating(),
                last.verdict(),
                last.published(),
                hit.match(),
                last.publication());
    }
}
