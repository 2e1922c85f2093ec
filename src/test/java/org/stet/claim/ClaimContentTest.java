package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.unknownId;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.graphql.NodeType;
import org.stet.graphql.Problems;
import org.stet.graphql.UserError;
import org.stet.graphql.UserErrorCode;
import org.stet.journal.By;

@QuarkusTest
class ClaimContentTest implements DeskTest {

    @Inject
    ClaimContent content;

    @Inject
    ClaimService claims;

    @Inject
    Session session;

    private static UUID uuid(String id) {
        return NodeType.CLAIM.uuid(id).orElseThrow();
    }

    private static UUID member(Caller caller) {
        return NodeType.MEMBER
                .uuid(caller.ask("{ me { id } }").getString("me.id"))
                .orElseThrow();
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    @Test
    void knowsTheAuthorsOfEachVersionOfTheContent() {
        String id = aClaim();
        Caller.chen()
                .succeed(
                        "addAppearance",
                        Map.of(
                                "claimId",
                                id,
                                "passage",
                                anArticle("Oil leaked.").passage("Oil leaked")),
                        "");
        UUID rita = member(Caller.rita());
        UUID chen = member(Caller.chen());

        inTransaction(() -> {
            assertThat(content.authorsSince(uuid(id), 0)).containsExactlyInAnyOrder(rita, chen);
            assertThat(content.authorsSince(uuid(id), 1)).containsExactly(chen);
            assertThat(content.authorsSince(uuid(id), 2)).isEmpty();
            return null;
        });
    }

    @Test
    void isRaisedWithoutTouchingTheVersionOfTheClaim() {
        String id = aClaim();
        UUID rita = member(Caller.rita());
        int raised = inTransaction(() -> {
            content.lock(uuid(id));
            return content.changed(uuid(id), new By(rita, Instant.parse("2026-11-12T08:00:00Z")));
        });

        assertThat(raised).isEqualTo(2);
        assertThat(claims.find(uuid(id)).orElseThrow().contentVersion()).isEqualTo(2);
        assertThat(claims.find(uuid(id)).orElseThrow().version()).isZero();
    }

    @Test
    void loseNoChangeWhenManyHappenAtOnce() throws Exception {
        String id = aClaim();
        AtOnce.call(Stream.of("a", "b", "c", "d", "e", "f")
                .map(word -> (Callable<Object>) () -> Caller.reporter("writer-" + word)
                        .succeed(
                                "addAppearance",
                                Map.of(
                                        "claimId",
                                        id,
                                        "passage",
                                        anArticle("Oil " + word).passage("Oil " + word)),
                                ""))
                .toList());

        assertThat(claims.find(uuid(id)).orElseThrow().contentVersion()).isEqualTo(7);
        assertThat(inTransaction(() -> content.authorsSince(uuid(id), 1))).hasSize(6);
    }

    @Test
    void headsSayWhatHigherRoomsNeedToKnow() {
        String id = aClaim();
        Caller.rita().succeed("discardClaim", Map.of("claimId", id, "expectedVersion", 0, "reason", "Twice"), "");

        assertThat(inTransaction(() -> content.heads(List.of(uuid(id), UUID.randomUUID()))))
                .isEqualTo(Map.of(
                        uuid(id), new ClaimHead(uuid(id), 1, true, Checkability.CHECKABLE, member(Caller.rita()))));
    }

    @Test
    void opensOnlyClaimsThatAreThere() {
        String discarded = aClaim();
        Caller.rita()
                .succeed("discardClaim", Map.of("claimId", discarded, "expectedVersion", 0, "reason", "Twice"), "");

        assertThat(opened(aClaim())).isEmpty();
        assertThat(opened(discarded)).containsExactly(UserErrorCode.ILLEGAL_TRANSITION);
        assertThat(opened(unknownId("clm"))).containsExactly(UserErrorCode.UNKNOWN_ID);
        assertThat(opened(unknownId("pty"))).containsExactly(UserErrorCode.WRONG_TYPE);
        assertThat(opened(null)).containsExactly(UserErrorCode.REQUIRED);
    }

    private List<UserErrorCode> opened(String id) {
        return inTransaction(() -> {
            Problems problems = new Problems();
            ClaimHead head = content.open(problems, "claimId", id);
            assertThat(head == null).isEqualTo(problems.any());
            return problems.all().stream().map(UserError::code).toList();
        });
    }

    @Test
    void isOnlyForThoseWhoAreInATransaction() {
        assertThatThrownBy(() -> content.heads(List.of(UUID.randomUUID()))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void changesAreNeverRewritten() {
        String id = aClaim();

        assertThatThrownBy(() -> inTransaction(() -> session.createNativeMutationQuery(
                                "UPDATE claim_content_change SET content_version = 5 WHERE claim_id = :id")
                        .setParameter("id", uuid(id))
                        .executeUpdate()))
                .hasMessageContaining("what is written there stays");
    }
}
