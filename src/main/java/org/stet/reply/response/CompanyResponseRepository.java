package org.stet.reply.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.graphql.ById;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class CompanyResponseRepository implements PanacheRepositoryBase<CompanyResponseEntity, UUID>, ReadsAhead {

    private static final Part<CompanyResponseEntity> OF_CLAIMS = Part.begun(
                    NodeType.CLAIM, CompanyResponseEntity.class, "company_response", """
                    company_response
                    WHERE company_response.claim_id = :id AND company_response.retracted_at IS NULL
                    ORDER BY company_response.as_of_sort, company_response.recorded_at, company_response.id""")
            .neededFor("Claim.companyResponses", "Claim.rightOfReply", "Claim.blockers", "Claim.preview")
            .leadingTo(NodeType.PARTY, "company_id")
            .leadingTo(NodeType.RESPONSE_REQUEST, "request_id", "ResponseSource.responseRequest")
            .leadingTo(NodeType.ARTICLE, "article_id", "ResponseSource.article")
            .leadingTo(NodeType.PASSAGE, "passage_id", "ResponseSource.passage")
            .sparing("recorded_by")
            .sparing("changed_at", "CompanyResponse.changedAt")
            .sparing("changed_by")
            .sparing("language", "CompanyResponse.language", "Claim.preview", "Claim.claimReviewReport")
            .sparing("translation", "CompanyResponse.translation", "Claim.preview", "Claim.claimReviewReport")
            .sparing(
                    "reason_for_anonymity",
                    "CompanyResponse.reasonForAnonymity",
                    "Claim.preview",
                    "Claim.claimReviewReport")
            .sparing("url", "CompanyResponse.source", "Claim.preview", "Claim.claimReviewReport")
            .sparing("article_id", "CompanyResponse.source", "Claim.preview", "Claim.claimReviewReport")
            .sparing("passage_id", "CompanyResponse.source", "Claim.preview", "Claim.claimReviewReport")
            .sparing("letter_id")
            .sparing("position")
            .sparing("retracted_at")
            .sparing("retracted_why");

    private final ReadAhead ahead;

    CompanyResponseRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(OF_CLAIMS);
    }

    Optional<CompanyResponseEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The claim of a response, read without loading it: the claim is to be locked first. */
    Optional<UUID> claimOf(UUID id) {
        return getEntityManager()
                .createQuery("select claimId from CompanyResponseEntity where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What was not retracted, oldest first. */
    List<CompanyResponseEntity> ofClaims(Collection<UUID> claims) {
        return ahead.of(OF_CLAIMS, claims)
                .map(Found::rows)
                .orElseGet(() -> list(
                        "claimId in ?1 and retractedAt is null order by asOfSort, recordedAt, id", Set.copyOf(claims)));
    }

    /** Of each claim, what was retracted last, newest retraction first. */
    List<CompanyResponseEntity> retracted(Collection<UUID> claims, int most) {
        return getSession()
                .createNativeQuery("""
                        SELECT response.* FROM claim CROSS JOIN LATERAL (
                            SELECT * FROM company_response WHERE claim_id = claim.id AND retracted_at IS NOT NULL
                            ORDER BY retracted_at DESC, id DESC LIMIT :most
                        ) response
                        WHERE claim.id IN (:claims) ORDER BY response.retracted_at DESC, response.id DESC
                        """, CompanyResponseEntity.class)
                .setParameter("most", most)
                .setParameter("claims", Set.copyOf(claims))
                .getResultList();
    }

    Map<UUID, CompanyResponseEntity> byIds(Collection<UUID> ids) {
        return ById.find(getEntityManager(), CompanyResponseEntity.class, ids).stream()
                .collect(Collectors.toMap(CompanyResponseEntity::id, Function.identity()));
    }

    List<CompanyResponseEntity> ofLetter(UUID letter) {
        return list("letterId = ?1 order by position", letter);
    }

    /** The claims with an answer to this request that is about the claim itself. */
    Set<UUID> answeredClaims(UUID request) {
        return list("requestId = ?1 and scope = ?2 and retractedAt is null", request, ResponseScope.THIS_CLAIM).stream()
                .map(CompanyResponseEntity::claimId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the claims that have so many responses already. */
    Set<UUID> full(Collection<UUID> claims, long most) {
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select claimId from CompanyResponseEntity where claimId in :claims and retractedAt is null
                        group by claimId having count(*) >= :most
                        """, UUID.class)
                .setParameter("claims", Set.copyOf(claims))
                .setParameter("most", most)
                .getResultList());
    }

    /** A place in the list of a party's responses. */
    record Place(UUID company, UUID id, Instant asOf) {}

    /** Of each party, under all its merged records, the places of its newest responses after a cursor. */
    List<Place> pages(Collection<UUID> canonicalParties, PageRequest page) {
        boolean begin = page.after() == null;
        return getSession()
                .createNativeQuery("""
                        SELECT survivor.id, response.id, response.as_of_sort FROM party survivor CROSS JOIN LATERAL (
                            SELECT id, as_of_sort FROM company_response
                            WHERE company_id IN (SELECT id FROM party WHERE canonical_id = survivor.id)
                                AND retracted_at IS NULL AND (:begin OR (as_of_sort, id) < (:afterKey, :afterId))
                            ORDER BY as_of_sort DESC, id DESC LIMIT :fetch
                        ) response
                        WHERE survivor.id IN (:parties) ORDER BY response.as_of_sort DESC, response.id DESC
                        """, Place.class)
                .setParameter("begin", begin)
                .setParameter("afterKey", begin ? Instant.EPOCH : instant(page.after()))
                .setParameter("afterId", begin ? new UUID(0, 0) : page.after().id())
                .setParameter("fetch", page.fetch())
                .setParameter("parties", canonicalParties)
                .getResultList();
    }

    private static Instant instant(Cursor after) {
        try {
            return Instant.parse(after.key());
        } catch (DateTimeException noInstant) {
            throw Cursor.invalid();
        }
    }

    private record Count(UUID company, long responses) {}

    /** How many responses of each party were not retracted; parties without any are left out. */
    Map<UUID, Integer> counts(Collection<UUID> canonicalParties) {
        return getSession()
                .createNativeQuery("""
                        SELECT party.canonical_id, count(*) FROM company_response JOIN party ON party.id = company_id
                        WHERE canonical_id IN (:parties) AND retracted_at IS NULL GROUP BY party.canonical_id
                        """, Count.class)
                .setParameter("parties", canonicalParties)
                .getResultStream()
                .collect(Collectors.toMap(Count::company, count -> (int) count.responses()));
    }

    boolean usesArticle(UUID article) {
        return count("articleId = ?1 and retractedAt is null", article) > 0;
    }

    boolean usesPassage(UUID passage) {
        return count("passageId = ?1 and retractedAt is null", passage) > 0;
    }
}
