package org.stet.publication.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.publication.ClaimInPrint;

@QuarkusTest
class RelatedClaimsTest implements DeskTest {

    private static List<String> related(ClaimInPrint claim) {
        return claim
                .asked("... on PublishedClaim { relatedClaims { kind fromHere claim { id } } }")
                .<Map<String, Object>>getList("relatedClaims")
                .stream()
                .map(relation -> relation.get("kind") + " " + relation.get("fromHere") + " "
                        + ((Map<?, ?>) relation.get("claim")).get("id"))
                .toList();
    }

    private static void relate(String kind, ClaimInPrint from, ClaimInPrint to) {
        Caller.rita()
                .succeed(
                        "relateClaims",
                        Map.of("kind", kind, "fromClaimId", from.id(), "toClaimId", to.id()),
                        "claimRelation { id }");
    }

    @Test
    void showAsLongAsBothEndsAreRead() {
        ClaimInPrint early = ClaimInPrint.published();
        ClaimInPrint late = ClaimInPrint.approved();
        relate("UPDATES", late, early);
        assertThat(related(early)).isEmpty();

        late.publish();
        assertThat(related(early)).containsExactly("UPDATES false " + late.publicId());
        assertThat(related(late)).containsExactly("UPDATES true " + early.publicId());

        late.withdraw("It was a bus.");
        assertThat(related(early)).isEmpty();
    }

    @Test
    void ofAPreviewShowNothingBeforeItIsPublished() {
        ClaimInPrint claim = ClaimInPrint.approved();
        relate("REPEATS", claim, ClaimInPrint.published());

        assertThat(claim.read("preview { claim { relatedClaims { kind } } }").getList("preview.claim.relatedClaims"))
                .isEmpty();
    }
}
