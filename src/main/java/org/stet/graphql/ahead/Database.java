package org.stet.graphql.ahead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.stat.spi.StatisticsImplementor;

/**
 * Runs the statements of readings: each sees the database at one moment, and a transaction around it would only cost a round
 * trip for its end. One that has asked the database before has a connection, and lends it; nobody waits for a second.
 */
@Singleton
final class Database {

    private final AgroalDataSource connections;
    private final Session session;
    private final ObjectMapper json = new ObjectMapper();

    Database(AgroalDataSource connections, Session session) {
        this.connections = connections;
        this.session = session;
    }

    /** The answer's rows, one for each of the things. */
    List<JsonNode> read(Statement statement, Collection<UUID> things) {
        SharedSessionContractImplementor current = session.unwrap(SharedSessionContractImplementor.class);
        count(current);
        return current.getJdbcCoordinator().getLogicalConnection().isPhysicallyConnected()
                ? session.doReturningWork(lent -> read(statement, things, lent))
                : QuarkusTransaction.suspendingExisting().call(() -> {
                    try (Connection connection = connections.getConnection()) {
                        return read(statement, things, connection);
                    }
                });
    }

    /** Among the statements that Hibernate counts, so that whoever looks there sees all. */
    private static void count(SharedSessionContractImplementor session) {
        StatisticsImplementor statistics = session.getFactory().getStatistics();
        if (statistics.isStatisticsEnabled()) {
            statistics.prepareStatement();
        }
    }

    private List<JsonNode> read(Statement statement, Collection<UUID> things, Connection connection)
            throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            prepared.setArray(1, connection.createArrayOf("uuid", things.toArray()));
            try (ResultSet rows = prepared.executeQuery()) {
                List<JsonNode> read = new ArrayList<>(things.size());
                while (rows.next()) {
                    read.add(tree(rows.getBytes(1)));
                }
                return read;
            }
        }
    }

    private JsonNode tree(byte[] row) {
        try {
            return json.readTree(row);
        } catch (IOException writtenByTheDatabase) {
            throw new IllegalStateException(writtenByTheDatabase);
        }
    }
}
