package org.stet.export.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Statement;
import java.time.Duration;
import org.hibernate.Session;

/** Makes the transaction at hand one that sees the database as of one moment. */
@ApplicationScoped
class SnapshotRepository {

    private final Session session;

    SnapshotRepository(Session session) {
        this.session = session;
    }

    /** Must be the first of the transaction; the next statement fixes the moment. */
    void freeze(Duration longest) {
        session.doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
                statement.execute("SET LOCAL statement_timeout = " + longest.toMillis());
            }
        });
    }
}
