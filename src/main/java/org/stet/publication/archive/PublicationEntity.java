package org.stet.publication.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stet.claim.Checkability;
import org.stet.journal.Sha256;
import org.stet.publication.document.CorrectionKind;
import org.stet.publication.document.PublishedClaim;
import org.stet.review.scale.Verdict;

@Entity
@Table(name = "publication")
class PublicationEntity {

    @Id
    private UUID id;

    private UUID claimId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PublicationChange change;

    @Enumerated(EnumType.STRING)
    private CorrectionKind correctionKind;

    private String correctionNote;
    private int contentVersion;
    private Instant publishedAt;
    private Instant firstPublishedAt;
    private Instant recordedAt;
    private UUID publishedBy;
    private String document;
    private byte[] digest;
    private UUID redactionId;
    private Instant redactedAt;

    private Instant checkedAt;
    private String language;

    @Enumerated(EnumType.STRING)
    private Checkability checkability;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private Boolean allegation;
    private List<String> tags;
    private List<String> parties;
    private List<String> sources;
    private List<String> outlets;
    private List<String> articles;
    private List<String> responseKinds;
    private String ratingLabel;
    private String publisherSite;
    private String headline;
    private String searchText;

    protected PublicationEntity() {}

    PublicationEntity(Issue issue, String document) {
        id = UUID.randomUUID();
        claimId = issue.claimId();
        number = issue.number();
        change = issue.change();
        correctionKind = issue.kind();
        correctionNote = issue.note();
        contentVersion = issue.contentVersion();
        publishedAt = issue.by().at();
        firstPublishedAt = issue.first();
        recordedAt = issue.by().at();
        publishedBy = issue.by().member();
        this.document = document;
        digest = Sha256.of(document);
    }

    /** Makes the version findable by what its document says. */
    void fileUnder(PublishedClaim claim) {
        Facets facets = Facets.of(claim);
        checkedAt = claim.checkedAt();
        language = claim.language();
        checkability = claim.checkability();
        verdict = claim.verdict();
        allegation = claim.allegation();
        tags = claim.tags();
        parties = facets.parties();
        sources = facets.sources();
        outlets = facets.outlets();
        articles = facets.articles();
        responseKinds = facets.responseKinds();
        ratingLabel = facets.ratingLabel();
        publisherSite = facets.publisherSite();
        headline = claim.headline();
        searchText = facets.words();
    }

    /** Leaves of the version who, when and the digest (rule 6). */
    void erase(UUID redaction, Instant at) {
        redactionId = redaction;
        redactedAt = at;
        document = null;
        correctionNote = null;
        checkedAt = null;
        language = null;
        checkability = null;
        verdict = null;
        allegation = null;
        tags = null;
        parties = null;
        sources = null;
        outlets = null;
        articles = null;
        ratingLabel = null;
        publisherSite = null;
        responseKinds = null;
        headline = null;
        searchText = null;
    }

    UUID claimId() {
        return claimId;
    }

    int number() {
        return number;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    Frozen toFrozen() {
        return new Frozen(
                new Edition(
                        id,
                        claimId,
                        number,
                        change,
                        correctionKind,
                        correctionNote,
                        contentVersion,
                        publishedAt,
                        firstPublishedAt,
                        recordedAt,
                        publishedBy,
                        digest,
                        redactedAt),
                document);
    }
}
