package org.stet.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.stet.access.CurrentMember;
import org.stet.access.MemberService;
import org.stet.graphql.Node;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.UserError;
import org.stet.graphql.UserErrorCode;

/**
 * Runs one use case: everything that it changes and the journal entries about it, in the transaction of the service
 * method that calls. A refusal rolls the whole transaction back, so nothing is ever half-written. A use case may be made of
 * others, which join its transaction and write their own entries; it locks what they will lock before the first of them.
 */
@ApplicationScoped
public class UnitOfWork {

    private static final String CHANGES = UnitOfWork.class.getName();

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final JournalWriter journal;
    private final AnsweredRequests requests;
    private final CurrentMember current;
    private final MemberService members;
    private final Clock clock;
    private final ObjectMapper json;

    UnitOfWork(
            EntityManager entities,
            TransactionSynchronizationRegistry transaction,
            JournalWriter journal,
            AnsweredRequests requests,
            CurrentMember current,
            MemberService members,
            Clock clock,
            ObjectMapper json) {
        this.entities = entities;
        this.transaction = transaction;
        this.journal = journal;
        this.requests = requests;
        this.current = current;
        this.members = members;
        this.clock = clock;
        this.json = json;
    }

    /** The member who asks, and now. One use case takes it once. */
    public By by() {
        return new By(current.id(), clock.instant());
    }

    /** A use case that changes what exists. */
    public <T> Outcome<T> change(Supplier<Outcome<T>> useCase) {
        try {
            Outcome<T> outcome = useCase.get();
            if (outcome.isRefused()) {
                transaction.setRollbackOnly();
                return outcome;
            }
            entities.flush();
            journal.write(changes(), current.id());
            entities.flush();
            changes().clear();
            return outcome;
        } catch (OptimisticLockException | ConstraintViolationException overtaken) {
            transaction.setRollbackOnly();
            return Outcome.refused(
                    UserErrorCode.CONFLICT,
                    "",
                    "Somebody saved something at the same moment that rules this out. Load the page again and repeat.");
        }
    }

    /**
     * A use case that creates something, safe to send again with the same request id (rule 9).
     *
     * @param operation the mutation's name
     * @param requestId the client's name for this attempt; null when it will not retry
     * @param input what the client sent
     * @param load finds the result of the first attempt by its UUID
     */
    public <T extends Node> Outcome<T> create(
            String operation, String requestId, Object input, Supplier<Outcome<T>> useCase, Function<UUID, T> load) {
        if (requestId == null) {
            return change(useCase);
        }
        if (requestId.isBlank() || requestId.length() > 200) {
            return Outcome.refused(
                    UserErrorCode.INVALID_VALUE, "requestId", "Give 1 to 200 characters, or leave it out.");
        }
        return requests.once(
                new AnsweredRequests.Key(current.id(), operation, requestId, digest(input)),
                () -> change(useCase),
                load);
    }

    private byte[] digest(Object input) {
        try {
            return new Digest().add(json.writeValueAsString(input)).bytes();
        } catch (JsonProcessingException inputsAreAlwaysJson) {
            throw new IllegalStateException(inputsAreAlwaysJson);
        }
    }

    /** Notes a change of this use case; it reaches the journal when the use case succeeds. */
    public void journal(Change change) {
        changes().add(change);
    }

    @SuppressWarnings("unchecked")
    private List<Change> changes() {
        List<Change> changes = (List<Change>) transaction.getResource(CHANGES);
        if (changes == null) {
            changes = new ArrayList<>();
            transaction.putResource(CHANGES, changes);
        }
        return changes;
    }

    /** Refuses when the thing is not at the version that the member saw (rule 8). */
    public boolean isStale(RecordedEntity thing, int expectedVersion) {
        return thing.version() != expectedVersion;
    }

    /** The refusal for a stale version, which names who was faster and when. */
    public <T> Outcome<T> stale(NodeType type, RecordedEntity thing) {
        return Outcome.refused(staleVersion(type, thing.changedBy(), thing.changedAt(), thing.version()));
    }

    /** @param changedBy null for what is still as the house began with it */
    public UserError staleVersion(NodeType type, UUID changedBy, Instant changedAt, int version) {
        String name = Optional.ofNullable(changedBy)
                .flatMap(members::find)
                .map(member -> member.name())
                .orElse("Nobody");
        return UserError.of(
                UserErrorCode.STALE_VERSION,
                "expectedVersion",
                "%s changed this %s at %s; it is at version %d now. Load it again and repeat your change."
                        .formatted(name, type.typeName(), changedAt.truncatedTo(ChronoUnit.SECONDS), version));
    }
}
