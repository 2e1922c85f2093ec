package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.journal.By;
import org.stet.journal.Rows;
import org.stet.journal.Sha256;
import org.stet.publication.document.Correction;
import org.stet.publication.document.PublishedClaim;

/** Writes versions of other houses' documents, many at once. They keep their own numbers and dates. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ImportedEditions {

    private static final String COLUMNS = "id, claim_id, number, change, correction_kind, correction_note,"
            + " content_version, published_at, first_published_at, recorded_at, published_by, import_id, document,"
            + " digest, checked_at, language, checkability, verdict, allegation, tags, parties, sources, outlets,"
            + " articles, response_kinds, rating_label, publisher_site, headline, search_text";
    private static final String ERASED_THERE = "The publisher has erased this note.";

    private final Session session;

    ImportedEditions(Session session) {
        this.session = session;
    }

    /** The claims must be new or locked. */
    public void append(List<ImportedEdition> editions, UUID importId, By approver) {
        Rows rows = Rows.of("publication", COLUMNS);
        editions.forEach(edition -> add(rows, edition, importId, approver));
        rows.write(session);
    }

    private static void add(Rows rows, ImportedEdition edition, UUID importId, By approver) {
        PublishedClaim claim = edition.claim();
        Facets facets = Facets.of(claim);
        Correction last = last(edition);
        rows.add(
                edition.id(),
                edition.claimId(),
                edition.number(),
                edition.replaces() ? PublicationChange.CORRECTED : PublicationChange.PUBLISHED,
                last == null ? null : last.kind(),
                last == null ? null : last.note() == null ? ERASED_THERE : last.note(),
                edition.contentVersion(),
                claim.publishedAt(),
                claim.firstPublishedAt(),
                approver.at(),
                approver.member(),
                importId,
                edition.document(),
                Sha256.of(edition.document()),
                claim.checkedAt(),
                claim.language(),
                claim.checkability(),
                claim.verdict(),
                claim.allegation(),
                claim.tags(),
                facets.parties(),
                facets.sources(),
                facets.outlets(),
                facets.articles(),
                facets.responseKinds(),
                facets.ratingLabel(),
                facets.publisherSite(),
                claim.headline(),
                facets.words());
    }

    private static Correction last(ImportedEdition edition) {
        List<Correction> corrections = edition.claim().corrections();
        return edition.number() == 1 ? null : corrections.get(corrections.size() - 1);
    }
}
