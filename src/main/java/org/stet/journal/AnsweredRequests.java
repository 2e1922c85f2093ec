package org.stet.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stet.graphql.Node;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.UserErrorCode;

/** Which creates were answered already, so that a retry creates nothing (rule 9). */
@ApplicationScoped
class AnsweredRequests {

    private final EntityManager entities;
    private final JournalRepository journal;
    private final Clock clock;

    AnsweredRequests(EntityManager entities, JournalRepository journal, Clock clock) {
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    record Key(UUID member, String operation, String requestId, byte[] inputDigest) {

        /** Two attempts at the same time queue up on this number. */
        long lock() {
            byte[] digest =
                    new Digest().add(member).add(operation).add(requestId).bytes();
            return ByteBuffer.wrap(digest).getLong();
        }
    }

    private record Answer(byte[] inputDigest, UUID result) {}

    <T extends Node> Outcome<T> once(Key key, Supplier<Outcome<T>> useCase, Function<UUID, T> load) {
        journal.lock(key.lock());
        Answer first = find(key);
        if (first == null) {
            return useCase.get().map(result -> remember(key, result));
        }
        if (!Arrays.equals(first.inputDigest(), key.inputDigest())) {
            return Outcome.refused(
                    UserErrorCode.REQUEST_ID_REUSED,
                    "requestId",
                    "This requestId was used with another input. Send a new one with each new input.");
        }
        return Outcome.done(load.apply(first.result()));
    }

    private Answer find(Key key) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT input_digest, result_id FROM answered_request
                        WHERE member_id = :member AND operation = :operation AND request_id = :request
                        """, Answer.class)
                .setParameter("member", key.member())
                .setParameter("operation", key.operation())
                .setParameter("request", key.requestId())
                .getResultList();
        return rows.isEmpty() ? null : (Answer) rows.get(0);
    }

    private <T extends Node> T remember(Key key, T result) {
        UUID id =
                NodeType.of(result.id()).flatMap(type -> type.uuid(result.id())).orElseThrow();
        entities.createNativeQuery("""
                        INSERT INTO answered_request (member_id, operation, request_id, input_digest, result_id, at)
                        VALUES (:member, :operation, :request, :digest, :result, :at)
                        """)
                .setParameter("member", key.member())
                .setParameter("operation", key.operation())
                .setParameter("request", key.requestId())
                .setParameter("digest", key.inputDigest())
                .setParameter("result", id)
                .setParameter("at", clock.instant())
                .executeUpdate();
        return result;
    }
}
