package org.stet.reply.response;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.INVALID_VALUE;
import static org.stet.graphql.UserErrorCode.REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.stet.article.Article;
import org.stet.article.ArticleService;
import org.stet.article.passage.PassageService;
import org.stet.article.passage.Place;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.party.PartyService;
import org.stet.reply.request.ResponseRequests;

/** Reads where a letter comes from. */
@ApplicationScoped
class Sources {

    private final ResponseRequests requests;
    private final ArticleService articles;
    private final PassageService passages;
    private final PartyService parties;

    Sources(ResponseRequests requests, ArticleService articles, PassageService passages, PartyService parties) {
        this.requests = requests;
        this.articles = articles;
        this.passages = passages;
        this.parties = parties;
    }

    Letter.Source read(Problems problems, RecordCompanyResponseInput input, UUID company, List<Letter.Answer> answers) {
        checkOneSource(problems, input);
        UUID article = article(problems, input.articleId());
        Place place = input.passage() == null ? null : passages.find(problems.at("passage"), input.passage());
        String url = problems.url("url", input.url());
        UUID request = request(problems, input.responseRequestId(), company, answers);
        if (problems.any() || place == null) {
            return new Letter.Source(request, article, null, url);
        }
        String passage = passages.settle(List.of(place)).get(0).id();
        return new Letter.Source(
                request, place.articleId(), NodeType.PASSAGE.uuid(passage).orElseThrow(), url);
    }

    private static void checkOneSource(Problems problems, RecordCompanyResponseInput input) {
        long given = Stream.of(input.responseRequestId(), input.articleId(), input.passage())
                .filter(Objects::nonNull)
                .count();
        if (given > 1) {
            problems.add(INVALID_VALUE, "", "Give at most one of responseRequestId, articleId and passage.");
        }
        if (input.form() == ResponseForm.REPORTED && input.articleId() == null && input.passage() == null) {
            problems.add(REQUIRED, "articleId", "Say which article reports it, or give the passage.");
        }
    }

    private UUID article(Problems problems, String articleId) {
        UUID id = problems.optionalId("articleId", NodeType.ARTICLE, articleId);
        if (id == null) {
            return null;
        }
        Article article = articles.find(id).orElse(null);
        if (article == null) {
            problems.unknownId("articleId", NodeType.ARTICLE);
        } else if (article.discardedAt() != null) {
            problems.add(ILLEGAL_TRANSITION, "articleId", "This article is discarded: restore it first.");
        }
        return id;
    }

    private UUID request(Problems problems, String requestId, UUID company, List<Letter.Answer> answers) {
        ResponseRequests.Answerable request = requests.hold(problems, "responseRequestId", requestId);
        if (request == null) {
            return null;
        }
        if (company != null && !isSame(company, request.companyId())) {
            problems.add(
                    INVALID_VALUE, "responseRequestId", "This request went to another party: give one to this one.");
        }
        for (int i = 0; i < answers.size(); i++) {
            UUID claim = answers.get(i).claim();
            if (claim != null && !request.claimIds().contains(claim)) {
                problems.at("answers", i)
                        .add(
                                INVALID_VALUE,
                                "claimId",
                                "The request is not about this claim: record this answer apart, without the request.");
            }
        }
        return request.id();
    }

    private boolean isSame(UUID one, UUID other) {
        Map<UUID, UUID> canonical = parties.canonical(List.of(one, other));
        return Objects.equals(canonical.get(one), canonical.get(other));
    }
}
