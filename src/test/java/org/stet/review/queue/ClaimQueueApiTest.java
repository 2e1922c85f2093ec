package org.stet.review.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.review.ClaimUnderCheck;

@QuarkusTest
class ClaimQueueApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();
    private static final Caller chen = Caller.chen();
    private static final Caller edith = Caller.edith();

    private static final String LIST = """
            query($filter: ClaimFilter, $orderBy: ClaimOrder, $first: Int, $after: String) {
              claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
                totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }
            """;

    /** The ids that a filter finds for a caller; the count must agree. */
    private static List<String> found(Caller caller, Map<String, Object> filter) {
        JsonPath page = caller.ask(LIST, Map.of("filter", filter, "first", 100));
        List<String> ids = page.getList("claims.nodes.id");
        assertThat(page.getInt("claims.totalCount")).isEqualTo(ids.size());
        return ids;
    }

    private static List<String> found(Map<String, Object> filter) {
        return found(rita, filter);
    }

    /** A tag that keeps a test's claims apart from everybody else's. */
    private static String tag() {
        return unique("tag");
    }

    private static Map<String, Object> tagged(String tag) {
        Map<String, Object> claim = Sentences.claim();
        claim.put("tags", List.of(tag));
        return claim;
    }

    private static Map<String, Object> tagged(String tag, String field, Object value) {
        Map<String, Object> claim = tagged(tag);
        claim.put(field, value);
        return claim;
    }

    private static Map<String, Object> filter(String tag, String field, Object value) {
        return Map.of("tag", List.of(tag), field, value);
    }

    private static ClaimUnderCheck aClaim(String tag) {
        return new ClaimUnderCheck(Sentences.aClaim(tagged(tag)));
    }

    @Nested
    class TheQueueOfAChecker {

        @Test
        void holdsTheirOwnClaimsThatAwaitApproval() {
            Caller pia = Caller.checker(unique("pia"));
            String awaiting = ClaimUnderCheck.recorded().proposedBy(pia).id();
            ClaimUnderCheck.recorded().takenBy(pia);
            ClaimUnderCheck.recorded().proposedBy(chen);

            JsonPath queue = pia.ask("""
                    { claims(filter: {assignee: ME, status: [AWAITING_APPROVAL]}) { totalCount nodes { id } } }
                    """);
            assertThat(queue.<String>getList("claims.nodes.id")).containsExactly(awaiting);
            assertThat(queue.getInt("claims.totalCount")).isEqualTo(1);
        }

        @Test
        void getsAClaimBackThatChangedAfterItsApproval() {
            Caller pia = Caller.checker(unique("pia"));
            ClaimUnderCheck claim = ClaimUnderCheck.recorded().proposedBy(pia).approvedBy(edith);
            Map<String, Object> mine = Map.of("assignee", "ME", "status", List.of("IN_CHECK"));
            assertThat(found(pia, mine)).isEmpty();

            claim.changedBy(rita);
            assertThat(found(pia, mine)).containsExactly(claim.id());
        }
    }

    @Nested
    class TheFilter {

        @Test
        void tellsHowFarTheDeskIs() {
            String tag = tag();
            String unverified = aClaim(tag).id();
            String inCheck = aClaim(tag).takenBy(chen).id();
            String awaiting = aClaim(tag).proposedBy(chen).id();
            String returned = aClaim(tag).proposedBy(chen).returnedBy(edith).id();
            String verified = aClaim(tag).proposedBy(chen).approvedBy(edith).id();

            assertThat(found(filter(tag, "status", List.of("UNVERIFIED")))).containsExactly(unverified);
            assertThat(found(filter(tag, "status", List.of("IN_CHECK")))).containsExactly(inCheck);
            assertThat(found(filter(tag, "status", List.of("AWAITING_APPROVAL"))))
                    .containsExactly(awaiting);
            assertThat(found(filter(tag, "status", List.of("RETURNED")))).containsExactly(returned);
            assertThat(found(filter(tag, "status", List.of("VERIFIED", "RETURNED"))))
                    .containsExactly(verified, returned);
            assertThat(found(filter(tag, "status", List.of()))).hasSize(5);
        }

        @Test
        void tellsWhoHasTheClaim() {
            String tag = tag();
            String nobodys = aClaim(tag).id();
            String chens = aClaim(tag).takenBy(chen).id();
            String ediths = aClaim(tag).takenBy(edith).id();
            String edithsId = edith.ask("{ me { id } }").getString("me.id");

            assertThat(found(filter(tag, "assignee", "NOBODY"))).containsExactly(nobodys);
            assertThat(found(chen, filter(tag, "assignee", "ME"))).containsExactly(chens);
            assertThat(found(filter(tag, "assigneeId", edithsId))).containsExactly(ediths);
            assertThat(found(filter(tag, "assigneeId", unknownId("mem")))).isEmpty();
            assertThat(found(filter(tag, "assigneeId", "nonsense"))).isEmpty();
        }

        @Test
        void tellsWhatIsProposed() {
            String tag = tag();
            String mostlyFalse = aClaim(tag).proposedBy(chen).id();
            String outdated = proposed(aClaim(tag), "Outdated");
            aClaim(tag);

            assertThat(found(filter(tag, "verdict", List.of("MOSTLY_FALSE")))).containsExactly(mostlyFalse);
            assertThat(found(filter(tag, "verdict", List.of("MOSTLY_FALSE", "OUTDATED"))))
                    .containsExactly(outdated, mostlyFalse);
            assertThat(found(filter(tag, "rating", List.of("Outdated")))).containsExactly(outdated);
            assertThat(found(filter(tag, "rating", List.of(unique("No such label")))))
                    .isEmpty();
            assertThat(found(filter(tag, "verdict", List.of()))).hasSize(3);
            assertThat(found(Map.of("tag", List.of(tag), "verdict", List.of("TRUE"), "rating", List.of("Outdated"))))
                    .isEmpty();
            assertThat(found(
                            Map.of("tag", List.of(tag), "verdict", List.of("OUTDATED"), "rating", List.of("Outdated"))))
                    .containsExactly(outdated);
        }

        private static String proposed(ClaimUnderCheck claim, String rating) {
            Map<String, Object> proposal = claim.takenBy(chen).proposal();
            proposal.put("rating", rating);
            chen.succeed("proposeVerdict", proposal, "check { id }");
            return claim.id();
        }

        @Test
        void refusesALabelThatNoScaleCanHave() {
            JsonPath answer = rita.answer(LIST, Map.of("filter", Map.of("rating", List.of("\u0000"))));
            assertThat(answer.<String>getList("errors.extensions.code").stream().distinct())
                    .containsExactly("VALIDATION_ERROR");
        }

        @Test
        void findsWords() {
            String word = "w" + UUID.randomUUID().toString().replace("-", "");
            String claim = Sentences.aClaim(tagged(tag(), "statement", "The " + word + " carries lorries"));

            assertThat(found(Map.of("text", word))).containsExactly(claim);
            assertThat(found(Map.of("text", word + " lorry"))).containsExactly(claim);
            assertThat(found(Map.of("text", word + " -lorries"))).isEmpty();
        }

        @Test
        void findsPartiesAlsoUnderMergedRecords() {
            String duplicate = Sentences.aParty("COMPANY", unique("Meridian Inc"));
            String survivor = Sentences.aParty("COMPANY", unique("Meridian"));
            String claim = Sentences.aClaim(Sentences.anAccusationOf(duplicate));
            assertThat(found(Map.of("party", List.of(survivor)))).isEmpty();

            chen.succeed(
                    "mergeParties", Map.of("survivorId", survivor, "duplicateId", duplicate, "expectedVersion", 0), "");
            assertThat(found(Map.of("party", List.of(survivor)))).containsExactly(claim);
            assertThat(found(Map.of("party", List.of(duplicate)))).containsExactly(claim);
            assertThat(found(Map.of("party", List.of(duplicate), "role", List.of("ACCUSED"))))
                    .containsExactly(claim);
            assertThat(found(Map.of("party", List.of(duplicate), "role", List.of("SUBJECT", "MENTIONED"))))
                    .isEmpty();
            assertThat(found(Map.of("party", List.of(unknownId("pty"))))).isEmpty();
            assertThat(found(Map.of("party", List.of(claim)))).isEmpty();
        }

        @Test
        void tellsAllegationsFromOtherClaims() {
            String tag = tag();
            String party = Sentences.aParty("COMPANY", unique("Accused Ltd"));
            String harmless =
                    Sentences.aClaim(tagged(tag, "parties", List.of(Map.of("partyId", party, "role", "SUBJECT"))));
            String allegation =
                    Sentences.aClaim(tagged(tag, "parties", List.of(Map.of("partyId", party, "role", "ACCUSED"))));

            assertThat(found(filter(tag, "allegation", true))).containsExactly(allegation);
            assertThat(found(filter(tag, "allegation", false))).containsExactly(harmless);
            assertThat(found(filter(tag, "role", List.of("SUBJECT")))).containsExactly(harmless);
        }

        @Test
        void findsTheClaimsOfAnArticle() {
            Sentences.RecordedArticle article = Sentences.anArticle("The ferry can carry 35 lorries, its owner said.");
            Map<String, Object> input = Sentences.claim();
            input.put("passages", List.of(article.passage("35 lorries"), article.passage("its owner")));
            String claim = Sentences.aClaim(input);

            assertThat(found(Map.of("article", List.of(article.id())))).containsExactly(claim);
            assertThat(found(Map.of("article", List.of(unknownId("art"))))).isEmpty();
        }

        @Test
        void findsLanguageCheckabilityAndTag() {
            String tag = tag();
            String german = Sentences.aClaim(tagged(tag, "language", "de"));
            String opinion = Sentences.aClaim(tagged(tag, "checkability", "OPINION"));

            assertThat(found(filter(tag, "language", List.of("de")))).containsExactly(german);
            assertThat(found(filter(tag, "checkability", List.of("OPINION", "PREDICTION"))))
                    .containsExactly(opinion);
            assertThat(found(Map.of("tag", List.of(tag, "another")))).containsExactly(opinion, german);
        }

        @Test
        void findsWhenAClaimWasRecorded() {
            String tag = tag();
            ClaimUnderCheck claim = aClaim(tag);
            String today =
                    claim.read("recordedAt").getString("claim.recordedAt").substring(0, 10);
            String tomorrow = LocalDate.parse(today).plusDays(1).toString();

            assertThat(found(Map.of("tag", List.of(tag), "recordedFrom", today, "recordedUntil", today)))
                    .containsExactly(claim.id());
            assertThat(found(filter(tag, "recordedFrom", tomorrow))).isEmpty();
            assertThat(found(filter(tag, "recordedUntil", "2020-01-01"))).isEmpty();
        }

        @Test
        void showsDiscardedClaimsOnlyWhenAsked() {
            String tag = tag();
            String claim = aClaim(tag).id();
            rita.succeed("discardClaim", Map.of("claimId", claim, "expectedVersion", 0, "reason", "A double."), "");

            assertThat(found(Map.of("tag", List.of(tag)))).isEmpty();
            assertThat(found(filter(tag, "discarded", true))).containsExactly(claim);
        }
    }

    @Nested
    class ThePages {

        private static List<String> walk(String tag, Map<String, Object> orderBy) {
            List<String> ids = new ArrayList<>();
            Map<String, Object> variables = new HashMap<>(Map.of("filter", Map.of("tag", List.of(tag)), "first", 2));
            variables.put("orderBy", orderBy);
            JsonPath page;
            do {
                page = rita.ask(LIST, variables);
                ids.addAll(page.getList("claims.edges.node.id"));
                variables.put("after", page.getString("claims.pageInfo.endCursor"));
            } while (page.getBoolean("claims.pageInfo.hasNextPage"));
            return ids;
        }

        @Test
        void followOnEachOtherInEveryOrder() {
            String tag = tag();
            List<ClaimUnderCheck> claims = List.of(aClaim(tag), aClaim(tag), aClaim(tag), aClaim(tag), aClaim(tag));
            List<String> oldestFirst = claims.stream().map(ClaimUnderCheck::id).toList();
            List<String> newestFirst = new ArrayList<>(oldestFirst);
            Collections.reverse(newestFirst);

            assertThat(walk(tag, Map.of("field", "RECORDED", "direction", "ASC")))
                    .isEqualTo(oldestFirst);
            assertThat(walk(tag, Map.of("field", "RECORDED", "direction", "DESC")))
                    .isEqualTo(newestFirst);
            assertThat(walk(tag, Map.of("field", "CHANGED", "direction", "DESC")))
                    .isEqualTo(newestFirst);
            assertThat(found(Map.of("tag", List.of(tag)))).isEqualTo(newestFirst);
        }

        @Test
        void beginWithWhatWasProposedLongestAgo() {
            String tag = tag();
            ClaimUnderCheck proposedAgain = aClaim(tag).proposedBy(chen).returnedBy(edith);
            ClaimUnderCheck reopened =
                    aClaim(tag).proposedBy(chen).approvedBy(edith).reopenedBy(edith);
            ClaimUnderCheck withdrawn = aClaim(tag).proposedBy(chen);
            ClaimUnderCheck late = aClaim(tag);
            ClaimUnderCheck early = aClaim(tag).proposedBy(chen);
            late.proposedBy(chen);
            proposedAgain.proposedBy(chen);
            chen.succeed("withdrawProposal", withdrawn.onCheck(), "");

            List<String> longestFirst = Stream.of(reopened, withdrawn, early, late, proposedAgain)
                    .map(ClaimUnderCheck::id)
                    .toList();
            List<String> lastFirst = new ArrayList<>(longestFirst);
            Collections.reverse(lastFirst);
            assertThat(walk(tag, Map.of("field", "WAITING_SINCE", "direction", "ASC")))
                    .isEqualTo(longestFirst);
            assertThat(walk(tag, Map.of("field", "WAITING_SINCE", "direction", "DESC")))
                    .isEqualTo(lastFirst);
        }

        @Test
        void refuseACursorOfAnotherOrder() {
            String tag = tag();
            aClaim(tag);
            String cursor = rita.ask(LIST, Map.of("filter", Map.of("tag", List.of(tag))))
                    .getString("claims.edges[0].cursor");
            JsonPath answer = rita.send(
                            LIST, Map.of("orderBy", Map.of("field", "CHANGED", "direction", "ASC"), "after", cursor))
                    .jsonPath();

            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_CURSOR");
        }
    }
}
