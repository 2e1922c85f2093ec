package org.stet.imports.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.SingleColumn;
import org.stet.publication.document.House;

/**
 * Compares the checks of a file with each other and with what is here, all at once. A line begins as CREATE; each step
 * takes from those that are left. The order of the steps is the order of certainty.
 */
@ApplicationScoped
class LineOutcomes {

    private static final String REPEATED_CHECK = """
            UPDATE import_line line
            SET outcome = 'REFUSED', claim_id = NULL,
                reason = 'The same check stands on line ' || twin.first_line || ' already.'
            FROM (
                SELECT position, first_value(line) OVER same AS first_line, row_number() OVER same AS place
                FROM import_line WHERE run_id = :run AND outcome = 'CREATE'
                WINDOW same AS (PARTITION BY CASE WHEN verbatim THEN claim_id::text ELSE
                    publisher_key || ' ' || coalesce(url, '') || ' ' || statement_key END ORDER BY position)) twin
            WHERE line.run_id = :run AND line.position = twin.position AND twin.place > 1
            """;

    /** A desk's own document is known by its id and version. */
    private static final String SAME_DOCUMENT = """
            UPDATE import_line line
            SET outcome = CASE
                    WHEN here.digest = line.digest THEN 'SAME'
                    WHEN imported.claim_id IS NULL OR here.digest IS NOT NULL OR line.number < newest.number
                        THEN 'REFUSED'
                    ELSE 'UPDATE' END,
                reason = CASE
                    WHEN here.digest = line.digest THEN line.reason
                    WHEN imported.claim_id IS NULL THEN 'This is a claim of this desk: only the desk itself corrects it.'
                    WHEN here.digest IS NOT NULL
                        THEN 'Version ' || line.number || ' is here already, and says something else.'
                    WHEN line.number < newest.number
                        THEN 'This is an older version: version ' || newest.number || ' is here already.'
                    ELSE line.reason END
            FROM claim
                LEFT JOIN imported_claim imported ON imported.claim_id = claim.id
                LEFT JOIN publication_head newest ON newest.claim_id = claim.id
                LEFT JOIN LATERAL (
                    SELECT publication.digest FROM import_line asking JOIN publication
                        ON publication.claim_id = asking.claim_id AND publication.number = asking.number
                    WHERE asking.run_id = :run AND asking.verbatim AND asking.claim_id = claim.id
                        AND asking.outcome = 'CREATE') here ON true
            WHERE line.run_id = :run AND line.outcome = 'CREATE' AND line.verbatim AND claim.id = line.claim_id
            """;

    private static final String SAME_CHECK = """
            UPDATE import_line line
            SET outcome = CASE WHEN here.digest = line.digest THEN 'SAME' ELSE 'UPDATE' END, claim_id = here.claim_id
            FROM imported_claim here
            WHERE line.run_id = :run AND line.outcome = 'CREATE' AND NOT line.verbatim AND NOT here.verbatim
                AND here.publisher_key = line.publisher_key AND here.statement_key = line.statement_key
                AND coalesce(here.url, '') = coalesce(line.url, '')
            """;

    /** An address with one check here and one in the file is the same check in other words; with several it is open. */
    private static final String SAME_ADDRESS = """
            WITH left_here AS (
                SELECT here.* FROM imported_claim here
                WHERE EXISTS (
                        SELECT FROM import_line line WHERE line.run_id = :run AND line.outcome = 'CREATE'
                            AND line.url = here.url AND line.publisher_key = here.publisher_key)
                    AND NOT EXISTS (
                        SELECT FROM import_line line WHERE line.run_id = :run AND line.claim_id = here.claim_id)),
            pair AS (
                SELECT line.position, left_here.claim_id, left_here.verbatim OR line.verbatim AS fixed,
                    count(*) OVER (PARTITION BY line.position) AS here,
                    count(*) OVER (PARTITION BY left_here.claim_id) AS there
                FROM import_line line JOIN left_here USING (publisher_key, url)
                WHERE line.run_id = :run AND line.outcome = 'CREATE' AND NOT (line.verbatim AND left_here.verbatim)),
            one AS (SELECT DISTINCT ON (position) * FROM pair ORDER BY position, claim_id)
            UPDATE import_line line
            SET outcome = CASE WHEN one.here = 1 AND one.there = 1 AND NOT one.fixed THEN 'UPDATE' ELSE 'MATCH' END,
                reason = CASE WHEN one.here = 1 AND one.there = 1 AND NOT one.fixed
                    THEN 'The publisher has put the claim in other words.'
                    ELSE 'Another claim came with a check at this address, and it is not clear whether this replaces it.'
                    END,
                claim_id = one.claim_id
            FROM one WHERE line.run_id = :run AND line.position = one.position
            """;

    private static final String SAME_STATEMENT = """
            UPDATE import_line line
            SET outcome = 'MATCH', claim_id = here.claim_id,
                reason = 'This publisher''s check of the same statement is here already, at another address.'
            FROM imported_claim here
            WHERE line.run_id = :run AND line.outcome = 'CREATE' AND NOT line.verbatim
                AND here.publisher_key = line.publisher_key AND here.statement_key = line.statement_key
                AND NOT EXISTS (
                    SELECT FROM import_line other WHERE other.run_id = :run AND other.claim_id = here.claim_id)
            """;

    private static final String OWN_CHECK = """
            UPDATE import_line line
            SET outcome = 'MATCH', claim_id = claim.id, reason = 'This desk has recorded the claim itself.'
            FROM claim
            WHERE line.run_id = :run AND line.outcome = 'CREATE' AND NOT line.verbatim AND line.publisher_key = :house
                AND stet_statement_key(claim.statement) = line.statement_key AND claim.discarded_at IS NULL
                AND NOT EXISTS (SELECT FROM imported_claim here WHERE here.claim_id = claim.id)
            """;

    private static final String TAKEN_UP = """
            FROM claim, claim_check, publication_head newest, publication
            WHERE line.run_id = :run AND line.outcome = 'UPDATE' AND claim.id = line.claim_id
                AND claim_check.claim_id = claim.id AND claim_check.current
                AND newest.claim_id = claim.id AND publication.claim_id = claim.id AND publication.number = newest.number
                AND (claim_check.origin_id IS NULL OR claim_check.approved_content_version <> claim.content_version
                    OR claim.discarded_at IS NOT NULL OR publication.change = 'WITHDRAWN')
            """;

    private static final String NOT_TO_BE_UPDATED = """
            UPDATE import_line line
            SET outcome = 'MATCH', reason = CASE publication.change
                WHEN 'WITHDRAWN' THEN 'This desk has withdrawn the claim.'
                ELSE 'This desk checks the claim itself by now.' END
            """ + TAKEN_UP;

    private final Session session;
    private final House house;

    LineOutcomes(Session session, House house) {
        this.session = session;
        this.house = house;
    }

    void settle(UUID run) {
        session.createNativeMutationQuery("ANALYZE import_line, import_document")
                .executeUpdate();
        for (String step : List.of(REPEATED_CHECK, SAME_DOCUMENT, SAME_CHECK, SAME_ADDRESS, SAME_STATEMENT)) {
            session.createNativeMutationQuery(step).setParameter("run", run).executeUpdate();
        }
        session.createNativeMutationQuery(OWN_CHECK)
                .setParameter("run", run)
                .setParameter("house", house.publisher().site().orElse(house.name()))
                .executeUpdate();
        session.createNativeMutationQuery(NOT_TO_BE_UPDATED)
                .setParameter("run", run)
                .executeUpdate();
    }

    int takenUp(UUID run) {
        String counting = "SELECT count(*) FROM import_line line, LATERAL (SELECT 1 " + TAKEN_UP + ") taken";
        return SingleColumn.query(session, counting, Long.class)
                .setParameter("run", run)
                .getSingleResult()
                .intValue();
    }
}
