package org.stet.party.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;

/** What the database looks at for a suggestion is bounded, however many parties there are. */
@QuarkusTest
class PartyNamesTest implements DeskTest {

    private static final int MANY = 8_000;
    /** For each of the ways to find a name a few hundred rows, of eight thousand. */
    private static final long FEW = 3_000;

    @Inject
    Session session;

    @Inject
    PartySuggestions suggestions;

    @Test
    void areFoundThroughIndexesAndAFewAtATime() {
        Caller.rita().ask("{ me { id } }");
        QuarkusTransaction.begin();
        try {
            recordMany();
            for (String text : List.of(
                    "m", "me", "mer", "merid", "meridian", "MHG1", "merdian", "health 12", "group of meridian")) {
                Looked before = looked();
                assertThat(suggestions.of(text, null, 10)).as(text).hasSize(10);
                Looked after = looked();

                assertThat(after.scanned() - before.scanned())
                        .as("rows scanned for " + text)
                        .isZero();
                assertThat(after.fetched() - before.fetched())
                        .as("rows looked up for " + text)
                        .isPositive()
                        .isLessThan(FEW);
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** All alike, so that each text fits all of them. */
    private void recordMany() {
        session.createNativeMutationQuery("""
                        INSERT INTO party (id, version, kind, name, aliases, same_as, canonical_id, sort_name, search_text,
                            recorded_at, recorded_by, changed_at, changed_by)
                        SELECT made.id, 0, 'COMPANY', 'Meridian Health Group ' || number, '{}', '{}', made.id, '', '',
                            now(), member.id, now(), member.id
                        FROM (SELECT gen_random_uuid() AS id, number FROM generate_series(1, :many) AS number) AS made,
                            (SELECT id FROM member LIMIT 1) AS member
                        """).setParameter("many", MANY).executeUpdate();
        session.createNativeMutationQuery("ANALYZE party_name").executeUpdate();
    }

    private Looked looked() {
        return session.createNativeQuery("""
                        SELECT cast(sum(seq_tup_read) AS bigint) AS scanned, cast(sum(idx_tup_fetch) AS bigint) AS fetched
                        FROM pg_stat_xact_user_tables WHERE relname IN ('party', 'party_name', 'party_word')
                        """, Looked.class).getSingleResult();
    }

    /** How many rows this transaction has read in order, and how many by an index. */
    private record Looked(long scanned, long fetched) {}
}
