package org.stet.deployment.speed;

import java.util.Locale;
import org.stet.publication.archive.FiledUnder;

/** A table that is filled, with the columns that are. */
enum Table {
    ARTICLE("id, version, outlet_id, headline, bylines, url, language, published_value, published_precision, "
            + "published_sort, is_public, " + Table.RECORDED),
    ARTICLE_VERSION("id, article_id, number, language, text, length, sha256, recorded_at, recorded_by"),
    PASSAGE("id, version, article_version_id, start_offset, end_offset, exact, prefix, suffix, " + Table.RECORDED),
    CLAIM("id, version, content_version, statement, checkability, limits, language, tags, proposed_at, "
            + Table.RECORDED),
    CLAIM_CONTENT_CHANGE("claim_id, content_version, member_id, at"),
    CLAIM_PARTY("claim_id, position, party_id, role"),
    APPEARANCE("id, version, claim_id, passage_id, " + Table.RECORDED),
    ATTRIBUTION("id, version, claim_id, " + Table.RECORDED),
    HOP(
            "id, attribution_id, position, kind, party_id, description, reason_for_anonymity, ground_rule, role, mode, cue, "
                    + "said_value, said_precision, url, locator"),
    EVIDENCE("type, stance, level, ground_rule, title, description, source_description, reason_for_anonymity, locator, "
            + "excerpt, url, archive_url, sha256, retrieved_at, reliability, credibility, id, version, claim_id, "
            + Table.RECORDED),
    RESPONSE_REQUEST(
            "id, version, company_id, channel, sent_at, deadline, zone, due_day_begins, answered, " + Table.RECORDED),
    ALLEGATION("id, request_id, number, claim_id, answered"),
    ATTEMPT("id, request_id, at, channel, outcome, recorded_at, recorded_by"),
    COMPANY_RESPONSE(
            "id, version, letter_id, position, claim_id, company_id, kind, scope, as_of_value, as_of_precision, "
                    + "as_of_sort, statement, language, translation, short_form, ground_rule, form, url, request_id, "
                    + Table.RECORDED),
    CLAIM_CHECK("id, version, claim_id, number, current, state, assignee_id, proposed_by, proposed_at, "
            + "proposed_content_version, proposed_rating_id, proposed_rationale, proposed_no_evidence_note, returned_by, "
            + "returned_at, returned_note, approved_by, approved_at, approved_content_version, " + Table.RECORDED),
    JOURNAL_ENTRY(
            "id, position, subject_type, subject_id, subject_number, action, member_id, at, concerns, previous_hash, "
                    + "payload_digest, hash"),
    JOURNAL_PAYLOAD("entry_id, salt, after"),
    PUBLICATION("id, claim_id, number, change, correction_kind, correction_note, content_version, published_at, "
            + "first_published_at, recorded_at, published_by, document, digest, " + FiledUnder.COLUMNS),
    PUBLICATION_HEAD("claim_id, number");

    private static final String RECORDED = "recorded_at, recorded_by, changed_at, changed_by";

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String copy() {
        return "COPY " + sqlName() + " (" + columns + ") FROM STDIN";
    }
}
