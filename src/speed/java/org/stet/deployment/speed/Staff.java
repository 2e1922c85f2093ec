package org.stet.deployment.speed;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The members who recorded, checked and published everything. */
enum Staff {
    REPORTER,
    CHECKER,
    EDITOR;

    UUID id() {
        return new UUID(0x4000L, 1L << 63 | ordinal());
    }

    static void insert(Statement statement) throws SQLException {
        for (Staff one : values()) {
            statement.execute("INSERT INTO member VALUES ('%s', 'generated %s', 'A %2$s', '%2$s', now())"
                    .formatted(one.id(), one));
        }
    }
}
