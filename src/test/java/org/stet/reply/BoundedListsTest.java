package org.stet.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aRequestTo;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.anOpenRequest;
import static org.stet.Sentences.evidenceFor;
import static org.stet.Sentences.someEvidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.Sentences;
import org.stet.graphql.NodeType;

/** What the schema shows as a plain list is kept short enough to be one. */
@QuarkusTest
class BoundedListsTest extends AccusedCompany {

    @Inject
    EntityManager entities;

    /** Writes copies of a row until there are as many as are allowed. */
    private void fill(int copies, String statement, NodeType type, String id) {
        UUID uuid = type.uuid(id).orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement)
                        .setParameter("id", uuid)
                        .setParameter("copies", copies)
                        .executeUpdate());
    }

    @Test
    void aClaimHasAtMostAHundredPiecesOfEvidence() {
        someEvidence(claim);
        fill(99, """
                INSERT INTO evidence (id, version, claim_id, type, stance, level, ground_rule, title, recorded_at,
                    recorded_by, changed_at, changed_by)
                SELECT gen_random_uuid(), 0, claim_id, type, stance, level, ground_rule, title, recorded_at, recorded_by,
                    changed_at, changed_by FROM evidence, generate_series(1, :copies) WHERE claim_id = :id
                """, NodeType.CLAIM, claim);

        assertThat(rita.refused("addEvidence", evidenceFor(claim))).containsExactly("TOO_LONG claimId");
    }

    @Test
    void aClaimHasAtMostTwoHundredResponses() {
        aResponse(aDenial());
        fill(199, """
                INSERT INTO company_response (id, version, letter_id, position, claim_id, company_id, kind, scope,
                    as_of_precision, as_of_sort, ground_rule, form, recorded_at, recorded_by, changed_at, changed_by)
                SELECT gen_random_uuid(), 0, gen_random_uuid(), 0, claim_id, company_id, kind, scope, as_of_precision,
                    as_of_sort, ground_rule, form, recorded_at, recorded_by, changed_at, changed_by
                FROM company_response, generate_series(1, :copies) WHERE claim_id = :id
                """, NodeType.CLAIM, claim);

        assertThat(rita.refused("recordCompanyResponse", aDenial())).containsExactly("TOO_LONG answers.0.claimId");
    }

    @Test
    void aRequestHasAtMostAHundredAttempts() {
        String request = anOpenRequest(company, claim);
        Sentences.anAttempt(request, now.minusSeconds(60), "SENT");
        fill(99, """
                INSERT INTO attempt (id, request_id, at, channel, outcome, recorded_at, recorded_by)
                SELECT gen_random_uuid(), request_id, at, channel, outcome, recorded_at, recorded_by
                FROM attempt, generate_series(1, :copies) WHERE request_id = :id
                """, NodeType.RESPONSE_REQUEST, request);

        assertThat(rita.refused("logAttempt", attempt(request, now.minusSeconds(1), "SENT")))
                .containsExactly("TOO_LONG responseRequestId");
    }

    @Test
    void aClaimHasAtMostAHundredRequests() {
        String request = anOpenRequest(company, claim);
        fill(99, """
                WITH copy AS (
                    INSERT INTO response_request (id, version, company_id, channel, sent_at, deadline, zone,
                        due_day_begins, recorded_at, recorded_by, changed_at, changed_by)
                    SELECT gen_random_uuid(), 0, company_id, channel, sent_at, deadline, zone, due_day_begins,
                        recorded_at, recorded_by, changed_at, changed_by
                    FROM response_request, generate_series(1, :copies) WHERE id = :id
                    RETURNING id
                )
                INSERT INTO allegation (id, request_id, number, claim_id)
                SELECT gen_random_uuid(), copy.id, 1, allegation.claim_id FROM copy, allegation WHERE request_id = :id
                """, NodeType.RESPONSE_REQUEST, request);

        assertThat(rita.refused("requestResponse", aRequestTo(company, yesterday, tomorrow, claim)))
                .containsExactly("TOO_LONG claimIds.0");
    }
}
