package org.stet.publication.archive;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.stet.graphql.kept.PublicState;
import org.stet.graphql.limit.GraphQLSettings;

/** The mark that the database sets anew with each transaction that changes what readers see. */
@Singleton
final class PublicationState implements PublicState {

    private static final String STATE = "SELECT state FROM publication_state";

    private final AgroalDataSource database;
    private final int patienceMillis;

    PublicationState(AgroalDataSource database, GraphQLSettings settings) {
        this.database = database;
        this.patienceMillis = Math.toIntExact(settings.timeout().toMillis());
    }

    @Override
    public Readings open() {
        try {
            Connection connection = database.getConnection();
            try {
                return new StatementReadings(connection, patienceMillis);
            } catch (SQLException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One prepared statement on one connection. */
    private static final class StatementReadings implements Readings {

        private final Connection connection;
        private final PreparedStatement state;

        StatementReadings(Connection connection, int patienceMillis) throws SQLException {
            this.connection = connection;
            // Requests wait for it, also when the database's machine is gone without a word.
            connection.setNetworkTimeout(Runnable::run, patienceMillis);
            this.state = connection.prepareStatement(STATE);
        }

        @Override
        public UUID read() {
            try (ResultSet row = state.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void close() {
            try (connection;
                    state) {
                connection.setNetworkTimeout(Runnable::run, 0);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
