package org.stet.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;

@QuarkusTest
class PublishClaimTest implements DeskTest {

    private static final Caller edith = Caller.edith();

    private static List<String> refused(ClaimInPrint claim, Map<String, ?> changed) {
        Map<String, Object> input = claim.publishing();
        input.putAll(changed);
        return edith.refused("publishClaim", input);
    }

    @Test
    void showsReadersWhatWasApproved() {
        ClaimInPrint claim = ClaimInPrint.published();

        JsonPath seen = claim.asked("""
                ... on PublishedClaim { id version latestVersion statement verdict rating { label value best worst }
                  verificationStatus publicationStatus finding rationale independentOriginCount
                  attributions { sentence } evidence { title } corrections { note } versions { version change } }
                """);
        assertThat(seen.getString("id")).isEqualTo(claim.publicId());
        assertThat(seen.getInt("version")).isEqualTo(1);
        assertThat(seen.getInt("latestVersion")).isEqualTo(1);
        assertThat(seen.getString("statement"))
                .isEqualTo(claim.read("statement").getString("statement"));
        assertThat(seen.getString("verdict")).isEqualTo("MOSTLY_FALSE");
        assertThat(seen.getInt("rating.value")).isEqualTo(2);
        assertThat(seen.getString("verificationStatus")).isEqualTo("VERIFIED");
        assertThat(seen.getString("publicationStatus")).isEqualTo("PUBLISHED");
        assertThat(seen.getString("finding")).isEqualTo("RATED");
        assertThat(seen.getString("rationale")).startsWith("The harbour's own register");
        assertThat(seen.getInt("independentOriginCount")).isEqualTo(1);
        assertThat(seen.getString("attributions[0].sentence")).contains("The Ledger");
        assertThat(seen.<String>getList("evidence.title")).containsExactly("The ship register");
        assertThat(seen.getList("corrections")).isEmpty();
        assertThat(seen.<String>getList("versions.change")).containsExactly("PUBLISHED");
    }

    @Test
    void showsAnOpinionAsNotRatable() {
        Map<String, Object> opinion = Sentences.claim();
        opinion.put("checkability", "OPINION");
        ClaimInPrint claim = ClaimInPrint.approved(opinion).publish();

        JsonPath seen = claim.asked(
                "... on PublishedClaim { finding verdict rating { label } rationale claimReviewJsonLd checkability }");
        assertThat(seen.getString("finding")).isEqualTo("NOT_RATABLE");
        assertThat(seen.getString("verdict")).isNull();
        assertThat(seen.getString("rating")).isNull();
        assertThat(seen.getString("claimReviewJsonLd")).isNull();
        assertThat(seen.getString("rationale")).isNotBlank();
    }

    @Test
    void tellsTheDeskWhoPublishedWhat() {
        ClaimInPrint claim = ClaimInPrint.published();

        JsonPath desk = claim.read("""
                publicationStatus contentVersion
                publication { publicId version change contentVersion publishedBy { name } correction { kind } digest
                  document { ... on PublishedClaim { statement } } }
                publications { version } statement
                history { nodes { action subjectId } }
                """);
        assertThat(desk.getString("publicationStatus")).isEqualTo("PUBLISHED");
        assertThat(desk.getString("publication.publicId")).isEqualTo(claim.publicId());
        assertThat(desk.getString("publication.publishedBy.name")).isEqualTo("edith");
        assertThat(desk.getInt("publication.contentVersion")).isEqualTo(desk.getInt("contentVersion"));
        assertThat(desk.getString("publication.correction")).isNull();
        assertThat(desk.getString("publication.digest")).hasSize(64);
        assertThat(desk.getString("publication.document.statement")).isEqualTo(desk.getString("statement"));
        assertThat(desk.<Integer>getList("publications.version")).containsExactly(1);
        assertThat(desk.<Map<String, String>>getList("history.nodes"))
                .contains(Map.of("action", "published", "subjectId", claim.publicId()));
    }

    @Test
    void isRefusedForEveryKindOfWrongInput() {
        ClaimInPrint claim = ClaimInPrint.approved();

        assertThat(refused(claim, Map.of("claimId", " "))).containsExactly("REQUIRED claimId");
        assertThat(refused(claim, Map.of("claimId", unknownId("clm")))).containsExactly("UNKNOWN_ID claimId");
        assertThat(refused(claim, Map.of("claimId", claim.publicId()))).containsExactly("WRONG_TYPE claimId");
        assertThat(refused(claim, Map.of("expectedVersion", 1))).containsExactly("STALE_VERSION expectedVersion");
        assertThat(refused(claim, Map.of("expectedContentVersion", 1)))
                .containsExactly("STALE_VERSION expectedContentVersion");
        assertThat(refused(claim, Map.of("correction", Map.of("kind", "UPDATE", "note", "More is known."))))
                .containsExactly("INVALID_VALUE correction");
        assertThat(refused(claim, Map.of("correction", Map.of("kind", "RETRACTION", "note", " "))))
                .containsExactly("INVALID_VALUE correction.kind", "REQUIRED correction.note");
        assertThat(refused(claim, Map.of("correction", Map.of("kind", "UPDATE", "note", "bell\u0007"))))
                .containsExactly("INVALID_TEXT correction.note");
        assertThat(refused(claim, Map.of("correction", Map.of("kind", "UPDATE", "note", "x".repeat(20_001)))))
                .containsExactly("TOO_LONG correction.note");
        assertThat(claim.read("publicationStatus").getString("publicationStatus"))
                .isEqualTo("UNPUBLISHED");
    }

    @Test
    void isRefusedForADiscardedClaim() {
        String id = Sentences.aClaim();
        Caller.rita()
                .succeed(
                        "discardClaim",
                        Map.of("claimId", id, "expectedVersion", 0, "reason", "Recorded twice"),
                        "claim { id }");
        assertThat(refused(new ClaimInPrint(id), Map.of())).containsExactly("ILLEGAL_TRANSITION claimId");
    }

    @Test
    void demandsAPublicNoteFromTheSecondVersionOn() {
        ClaimInPrint claim = ClaimInPrint.published();

        assertThat(edith.refused("publishClaim", claim.publishing())).containsExactly("REQUIRED correction");
        claim.publishAnew("UPDATE", "New figures came out.");

        JsonPath seen = claim.asked("... on PublishedClaim { version corrections { kind note fromVersion } }");
        assertThat(seen.getInt("version")).isEqualTo(2);
        assertThat(seen.<Map<String, Object>>getList("corrections"))
                .containsExactly(Map.of("kind", "UPDATE", "note", "New figures came out.", "fromVersion", 1));
    }

    @Test
    void namesTheFieldsThatChangedSinceTheApproval() {
        String company = Sentences.aParty("COMPANY", unique("Meridian"));
        Map<String, Object> input = Sentences.claim();
        input.put("parties", List.of(Map.of("partyId", company, "role", "SUBJECT")));
        ClaimInPrint claim = ClaimInPrint.approved(input);
        Caller.rita()
                .succeed(
                        "reviseParty",
                        Map.of("partyId", company, "expectedVersion", 0, "kind", "COMPANY", "name", "Meridian SE"),
                        "party { id }");

        JsonPath answer = edith.ask("""
                mutation($input: PublishClaimInput!) { publishClaim(input: $input) { userErrors { code message } } }
                """, Map.of("input", claim.publishing()));
        assertThat(answer.getString("publishClaim.userErrors[0].code")).isEqualTo("CHANGED_SINCE_APPROVAL");
        assertThat(answer.getString("publishClaim.userErrors[0].message")).contains("since the approval: parties.");
        assertThat(claim.isReadable()).isFalse();
    }

    @Test
    void makesOneVersionOfTwoThatComeAtOnce() throws Exception {
        ClaimInPrint claim = ClaimInPrint.approved();
        Map<String, Object> input = claim.publishing();
        Callable<String> publishing =
                () -> edith.ask("""
                mutation($input: PublishClaimInput!) {
                  publishClaim(input: $input) { publication { version } userErrors { code } } }
                """, Map.of("input", input)).getString("publishClaim.userErrors.code");

        List<String> outcomes =
                AtOnce.call(IntStream.range(0, 4).mapToObj(i -> publishing).toList());

        assertThat(outcomes).containsExactlyInAnyOrder("[]", "[STALE_VERSION]", "[STALE_VERSION]", "[STALE_VERSION]");
        assertThat(claim.read("publications { version }").<Integer>getList("publications.version"))
                .containsExactly(1);
    }

    @Test
    void keepsTheClaimFromBeingDiscarded() {
        ClaimInPrint claim = ClaimInPrint.published();

        assertThat(Caller.rita()
                        .refused(
                                "discardClaim",
                                Map.of("claimId", claim.id(), "expectedVersion", 0, "reason", "Recorded twice")))
                .containsExactly("ILLEGAL_TRANSITION claimId");
    }

    @Test
    void previewsWhatItWouldPublish() {
        ClaimInPrint claim = ClaimInPrint.approved();
        String selection = "preview { digest claim { version statement verdict rationale checkedAt latestVersion } }";

        JsonPath before = claim.read(selection);
        claim.publish();
        JsonPath seen = claim.asked("... on PublishedClaim { version statement verdict rationale checkedAt }");

        assertThat(before.getInt("preview.claim.latestVersion")).isZero();
        for (String field : List.of("version", "statement", "verdict", "rationale", "checkedAt")) {
            assertThat(before.getString("preview.claim." + field)).as(field).isEqualTo(seen.getString(field));
        }
        assertThat(claim.read(selection).getString("preview.digest")).isEqualTo(before.getString("preview.digest"));
    }

    @Test
    void previewsAClaimThatNobodyHasCheckedYet() {
        JsonPath preview = ClaimInPrint.supported(Sentences.claim())
                .read("preview { claim { verificationStatus verdict rationale } }");

        assertThat(preview.getString("preview.claim.verificationStatus")).isEqualTo("UNVERIFIED");
        assertThat(preview.getString("preview.claim.verdict")).isNull();
        assertThat(preview.getString("preview.claim.rationale")).isEmpty();
    }
}
