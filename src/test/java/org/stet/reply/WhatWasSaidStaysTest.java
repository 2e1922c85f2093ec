package org.stet.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anAccusationOf;
import static org.stet.Sentences.anOverdueRequest;
import static org.stet.Sentences.unique;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.DeskTest;
import org.stet.graphql.NodeType;

/** The database itself keeps attempts, allegations and answers as they were recorded. */
@QuarkusTest
class WhatWasSaidStaysTest implements DeskTest {

    @Inject
    EntityManager entities;

    private UUID response;
    private UUID request;

    @BeforeEach
    void aCompanyAnswered() {
        String company = aParty("COMPANY", unique("Norda Ferries"));
        String claim = aClaim(anAccusationOf(company));
        request =
                NodeType.RESPONSE_REQUEST.uuid(anOverdueRequest(company, claim)).orElseThrow();
        response = NodeType.COMPANY_RESPONSE
                .uuid(aResponse(aResponseOf(company, claim, "DENIED")))
                .orElseThrow();
    }

    private int sql(String statement, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(statement)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE company_response SET kind = 'CONFIRMED' WHERE id = :id",
                "UPDATE company_response SET statement = 'We did it.' WHERE id = :id",
                "UPDATE company_response SET recorded_at = now() WHERE id = :id",
                "UPDATE company_response SET version = 7 WHERE id = :id",
                "UPDATE company_response SET retracted_at = now(), retracted_why = 'x', short_form = 'y' WHERE id = :id",
                "DELETE FROM company_response WHERE id = :id"
            })
    void anAnswerIsNeverChanged(String statement) {
        assertThatThrownBy(() -> sql(statement, response))
                .rootCause()
                .hasMessageMatching("(?s).*(is not allowed|is never changed).*");
    }

    @Test
    void anAnswerIsRetractedOnce() {
        String retraction = "UPDATE company_response SET retracted_at = now(), retracted_why = 'wrong', version = 1,"
                + " changed_at = now() WHERE id = :id";

        assertThat(sql(retraction, response)).isEqualTo(1);
        assertThatThrownBy(() -> sql(retraction, response)).rootCause().hasMessageContaining("is never changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE attempt SET outcome = 'BOUNCED' WHERE request_id = :id",
                "DELETE FROM attempt WHERE request_id = :id",
                "UPDATE allegation SET number = 2 WHERE request_id = :id",
                "DELETE FROM allegation WHERE request_id = :id"
            })
    void whatWasAskedAndTriedStays(String statement) {
        assertThatThrownBy(() -> sql(statement, request)).rootCause().hasMessageContaining("is not allowed");
    }

    @Test
    void anAllegationMayBecomeAnswered() {
        assertThatCode(() -> sql("UPDATE allegation SET answered = true WHERE request_id = :id", request))
                .doesNotThrowAnyException();
    }

    @Test
    void silenceToOurOwnRequestCannotBeWritten() {
        assertThatThrownBy(() -> sql("""
                        INSERT INTO company_response (id, version, letter_id, position, claim_id, company_id, kind, scope,
                            as_of_precision, as_of_sort, ground_rule, form, recorded_at, recorded_by, changed_at,
                            changed_by)
                        SELECT gen_random_uuid(), 0, gen_random_uuid(), 0, claim_id, company_id, 'NO_RESPONSE', scope,
                            as_of_precision, as_of_sort, ground_rule, 'EMAIL', recorded_at, recorded_by, changed_at,
                            changed_by
                        FROM company_response WHERE id = :id
                        """, response)).rootCause().hasMessageContaining("check constraint");
    }
}
