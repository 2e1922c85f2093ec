package org.stet.reply.response;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.stet.attribution.GroundRule;
import org.stet.graphql.NodeType;
import org.stet.graphql.PartialDate;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "company_response")
class CompanyResponseEntity extends RecordedEntity {

    private UUID letterId;
    private int position;
    private UUID claimId;
    private UUID companyId;

    @Enumerated(EnumType.STRING)
    private ResponseKind kind;

    @Enumerated(EnumType.STRING)
    private ResponseScope scope;

    @Embedded
    @EmbeddedColumnNaming("as_of_%s")
    private PartialDate asOf;

    /** Where the response stands in an order of time. */
    private Instant asOfSort;

    private String statement;
    private String language;
    private String translation;
    private String shortForm;

    @Enumerated(EnumType.STRING)
    private GroundRule groundRule;

    private String reasonForAnonymity;

    @Enumerated(EnumType.STRING)
    private ResponseForm form;

    private String url;
    private UUID requestId;
    private UUID articleId;
    private UUID passageId;
    private Instant retractedAt;
    private String retractedWhy;

    protected CompanyResponseEntity() {}

    CompanyResponseEntity(Letter letter, int position, By by) {
        super(by);
        this.position = position;
        writeLetter(letter);
        writeAnswer(letter.answers().get(position));
        asOfSort = asOf.sortKey(by.at());
    }

    private void writeLetter(Letter letter) {
        letterId = letter.id();
        companyId = letter.company();
        asOf = letter.asOf();
        language = letter.language();
        groundRule = letter.groundRule();
        reasonForAnonymity = letter.reasonForAnonymity();
        form = letter.form();
        url = letter.source().url();
        requestId = letter.source().request();
        articleId = letter.source().article();
        passageId = letter.source().passage();
    }

    private void writeAnswer(Letter.Answer answer) {
        claimId = answer.claim();
        kind = answer.kind();
        scope = answer.scope();
        shortForm = answer.shortForm();
        statement = answer.statement();
        translation = answer.translation();
    }

    void retract(String reason, By by) {
        retractedAt = by.at();
        retractedWhy = reason;
        changed(by);
    }

    boolean isRetracted() {
        return retractedAt != null;
    }

    UUID letterId() {
        return letterId;
    }

    UUID claimId() {
        return claimId;
    }

    UUID companyId() {
        return companyId;
    }

    UUID requestId() {
        return requestId;
    }

    Instant asOfSort() {
        return asOfSort;
    }

    Standing.Row toStandingRow(UUID canonicalCompany) {
        return new Standing.Row(id(), claimId, canonicalCompany, scope, asOfSort, recordedAt());
    }

    CompanyResponse toCompanyResponse(boolean standing) {
        return new CompanyResponse(
                NodeType.COMPANY_RESPONSE.id(id()),
                version(),
                NodeType.CLAIM.id(claimId),
                NodeType.PARTY.id(companyId),
                kind,
                scope,
                asOf,
                standing,
                statement,
                language,
                translation,
                shortForm,
                groundRule,
                reasonForAnonymity,
                form,
                source(),
                retractedAt,
                retractedWhy,
                recordedAt(),
                changedAt());
    }

    private ResponseSource source() {
        return new ResponseSource(
                requestId == null ? null : NodeType.RESPONSE_REQUEST.id(requestId),
                articleId == null ? null : NodeType.ARTICLE.id(articleId),
                passageId == null ? null : NodeType.PASSAGE.id(passageId),
                url);
    }
}
