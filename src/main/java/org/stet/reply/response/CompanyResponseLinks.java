package org.stet.reply.response;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.article.Article;
import org.stet.article.ArticleService;
import org.stet.article.passage.Passage;
import org.stet.article.passage.PassageService;
import org.stet.claim.Claim;
import org.stet.claim.ClaimService;
import org.stet.graphql.NodeType;
import org.stet.party.Party;
import org.stet.party.PartyService;
import org.stet.reply.request.ResponseRequest;
import org.stet.reply.request.ResponseRequests;

/** What a response leads to. */
@GraphQLApi
public class CompanyResponseLinks {

    private final PartyService parties;
    private final ClaimService claims;
    private final ResponseRequests requests;
    private final ArticleService articles;
    private final PassageService passages;

    CompanyResponseLinks(
            PartyService parties,
            ClaimService claims,
            ResponseRequests requests,
            ArticleService articles,
            PassageService passages) {
        this.parties = parties;
        this.claims = claims;
        this.requests = requests;
        this.articles = articles;
        this.passages = passages;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The party that responded: a company or anybody else. For a merged one, the party that it became.")
    public List<Party> company(@Source List<CompanyResponse> responses) {
        return each(responses, CompanyResponse::companyId, NodeType.PARTY, parties::byIds);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claim.")
    public List<Claim> claim(@Source List<CompanyResponse> responses) {
        return each(responses, CompanyResponse::claimId, NodeType.CLAIM, claims::byIds);
    }

    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Our request that it answers; null when it answers none.")
    public List<ResponseRequest> responseRequest(@Source List<ResponseSource> sources) {
        return each(sources, ResponseSource::responseRequestId, NodeType.RESPONSE_REQUEST, requests::byIds);
    }

    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("The article that reports it; null when none does.")
    public List<Article> article(@Source List<ResponseSource> sources) {
        return each(sources, ResponseSource::articleId, NodeType.ARTICLE, articles::byIds);
    }

    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("The place in the article that reports it; null when it was not given.")
    public List<Passage> passage(@Source List<ResponseSource> sources) {
        return each(sources, ResponseSource::passageId, NodeType.PASSAGE, passages::byIds);
    }

    private static <S, T> List<T> each(
            List<S> sources, Function<S, String> id, NodeType type, Function<Collection<UUID>, Map<UUID, T>> load) {
        Function<S, UUID> uuid = source ->
                id.apply(source) == null ? null : type.uuid(id.apply(source)).orElseThrow();
        List<UUID> ids =
                sources.stream().map(uuid).filter(Objects::nonNull).distinct().toList();
        Map<UUID, T> found = ids.isEmpty() ? Map.of() : load.apply(ids);
        return sources.stream()
                .map(uuid)
                .map(key -> key == null ? null : found.get(key))
                .toList();
    }
}
