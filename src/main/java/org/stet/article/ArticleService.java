package org.stet.article;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.NOTHING_TO_CHANGE;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.article.ArticleRepository.Wanted;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.graphql.Problems;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;
import org.stet.party.PartyService;

/** Records articles and what is known about them. */
@ApplicationScoped
public class ArticleService {

    private final ArticleRepository articles;
    private final ArticleVersions versions;
    private final PartyService parties;
    private final UnitOfWork work;
    private final List<ArticleUse> uses;

    ArticleService(
            ArticleRepository articles,
            ArticleVersions versions,
            PartyService parties,
            UnitOfWork work,
            @All List<ArticleUse> uses) {
        this.articles = articles;
        this.versions = versions;
        this.parties = parties;
        this.work = work;
        this.uses = uses;
    }

    @Transactional
    public Outcome<Article> record(RecordArticleInput input) {
        return work.create("recordArticle", input.requestId(), input, () -> recordNew(input), this::recorded);
    }

    private Outcome<Article> recordNew(RecordArticleInput input) {
        Problems problems = new Problems();
        String text = ArticleVersions.text(problems, input.text());
        ArticleContent content = content(problems, input);
        if (problems.any()) {
            return problems.refuse();
        }
        ArticleEntity article = new ArticleEntity(content, work.by());
        articles.persistAndFlush(article);
        Outcome<Article> outcome = journaled("recorded", null, article);
        versions.append(article, 1, text);
        return outcome;
    }

    private ArticleContent content(Problems problems, ArticleContent.Source source) {
        ArticleContent content = ArticleContent.read(problems, source);
        UUID outlet = content.outletId();
        if (outlet != null && parties.byIds(List.of(outlet)).isEmpty()) {
            problems.unknownId("outletId", NodeType.PARTY);
        }
        return content;
    }

    @Transactional
    public Outcome<Article> revise(ReviseArticleInput input) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("articleId", NodeType.ARTICLE, input.articleId());
            ArticleContent content = content(problems, input);
            if (problems.any()) {
                return problems.refuse();
            }
            return locked(id, input.expectedVersion()).then(article -> revise(article, content));
        });
    }

    private Outcome<Article> revise(ArticleEntity article, ArticleContent content) {
        if (article.isDiscarded()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "articleId", "This article is discarded: restore it first.");
        }
        if (article.says(content)) {
            return Outcome.refused(NOTHING_TO_CHANGE, "", "The article says just this already: change something.");
        }
        Article before = article.toArticle();
        article.revise(content, work.by());
        articles.flush();
        return journaled("revised", before, article);
    }

    @Transactional
    public Outcome<Article> discard(DiscardArticleInput input) {
        return withReason(input.articleId(), input.expectedVersion(), input.reason(), this::discard);
    }

    private Outcome<Article> discard(ArticleEntity article, String reason) {
        if (article.isDiscarded()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "articleId", "This article is discarded already.");
        }
        if (uses.stream().anyMatch(use -> use.usesArticle(article.id()))) {
            return Outcome.refused(
                    ILLEGAL_TRANSITION,
                    "articleId",
                    "A claim appears in this article: discard the claim or remove its appearances first.");
        }
        Article before = article.toArticle();
        article.discard(reason, work.by());
        articles.flush();
        return journaled("discarded", before, article);
    }

    @Transactional
    public Outcome<Article> restore(RestoreArticleInput input) {
        return withReason(input.articleId(), input.expectedVersion(), input.reason(), this::restore);
    }

    private Outcome<Article> restore(ArticleEntity article, String reason) {
        if (!article.isDiscarded()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "articleId", "This article is not discarded: nothing to undo.");
        }
        Article before = article.toArticle();
        article.restore(work.by());
        articles.flush();
        Article after = article.toArticle();
        work.journal(Change.of(NodeType.ARTICLE, article.id(), "restored", before, after)
                .because(reason));
        return Outcome.done(after);
    }

    private interface Reasoned {
        Outcome<Article> act(ArticleEntity article, String reason);
    }

    private Outcome<Article> withReason(String articleId, int expectedVersion, String given, Reasoned useCase) {
        return work.change(() -> {
            Problems problems = new Problems();
            UUID id = problems.id("articleId", NodeType.ARTICLE, articleId);
            String reason = problems.line("reason", given);
            if (problems.any()) {
                return problems.refuse();
            }
            return locked(id, expectedVersion).then(article -> useCase.act(article, reason));
        });
    }

    private Outcome<ArticleEntity> locked(UUID id, int expectedVersion) {
        ArticleEntity article = articles.lock(id).orElse(null);
        if (article == null) {
            return Outcome.refused(Problems.unknown("articleId", NodeType.ARTICLE));
        }
        return work.isStale(article, expectedVersion) ? work.stale(NodeType.ARTICLE, article) : Outcome.done(article);
    }

    private Outcome<Article> journaled(String action, Article before, ArticleEntity article) {
        Article after = article.toArticle();
        work.journal(Change.of(NodeType.ARTICLE, article.id(), action, before, after));
        return Outcome.done(after);
    }

    @Transactional
    public Optional<Article> find(UUID id) {
        return articles.findByIdOptional(id).map(ArticleEntity::toArticle);
    }

    private Article recorded(UUID id) {
        return find(id).orElseThrow();
    }

    /** Unknown ids are left out. */
    @Transactional
    public Map<UUID, Article> byIds(Collection<UUID> ids) {
        return articles.byIds(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(ArticleEntity::id, ArticleEntity::toArticle));
    }

    @Transactional
    public Page<Article> page(ArticleFilter filter, ArticleOrder order, PageRequest page) {
        Function<ArticleEntity, Cursor> cursor =
                row -> new Cursor(page.order(), row.sortKey(order.field()).toString(), row.id());
        return Page.of(
                articles.page(wanted(filter), order, page),
                page,
                cursor,
                rows -> rows.stream().map(ArticleEntity::toArticle).toList());
    }

    /**
     * Those that have all the words, the last published first; when none has, those whose headline or address have some,
     * the best first.
     *
     * @param text at most 500 characters
     */
    @Transactional
    public List<Article> search(String text, int most) {
        ArticleFilter filter = new ArticleFilter(text, null, null, null, null, null, null);
        PageRequest page = new PageRequest(most, null, ArticleOrder.NEWEST_FIRST.mark());
        List<Article> exact = page(filter, ArticleOrder.NEWEST_FIRST, page).nodes();
        return exact.isEmpty()
                ? articles.withSome(text, most).stream()
                        .map(ArticleEntity::toArticle)
                        .toList()
                : exact;
    }

    @Transactional
    public int count(ArticleFilter filter) {
        return articles.count(wanted(filter));
    }

    private Wanted wanted(ArticleFilter filter) {
        if (filter.outlet() == null || filter.outlet().isEmpty()) {
            return new Wanted(filter, null);
        }
        List<UUID> outlets = filter.outlet().stream()
                .flatMap(id -> NodeType.PARTY.uuid(id).stream())
                .toList();
        return new Wanted(filter, parties.families(outlets));
    }
}
