package org.stet.graphql.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;
import org.stet.graphql.NodeType;

/** On whose connection a reading's statement runs. */
@QuarkusTest
class DatabaseTest implements DeskTest {

    private static final Part<Server> SERVERS = Part.begun(
            NodeType.PARTY, Server.class, "server", "(SELECT :id AS id, pg_backend_pid() AS process) AS server");

    @Inject
    Database database;

    @Inject
    Shapes shapes;

    @Inject
    Session session;

    record Server(UUID id, int process) {}

    private int processOfAReading() {
        Statement statement =
                Statement.of(NodeType.PARTY, Set.of("Party.name"), List.of(SERVERS), part -> shapes.of(part, Set.of()));
        return database.read(statement, List.of(UUID.randomUUID()))
                .get(0)
                .at("/1/0/1")
                .intValue();
    }

    private boolean hasConnection() {
        return session.unwrap(SharedSessionContractImplementor.class)
                .getJdbcCoordinator()
                .getLogicalConnection()
                .isPhysicallyConnected();
    }

    @Test
    void aTransactionThatHasAskedBeforeLendsItsConnection() {
        QuarkusTransaction.requiringNew().run(() -> {
            Object own = session.createNativeQuery("SELECT pg_backend_pid()", Integer.class)
                    .getSingleResult();
            assertThat(processOfAReading()).isEqualTo(own);
        });
    }

    @Test
    void oneThatHasNotAskedIsNotBegunForIt() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(processOfAReading()).isPositive();
            assertThat(hasConnection()).isFalse();
        });
    }
}
