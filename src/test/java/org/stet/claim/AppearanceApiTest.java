package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.claim;
import static org.stet.Sentences.unique;
import static org.stet.Sentences.unknownId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences.RecordedArticle;

@QuarkusTest
class AppearanceApiTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    private static Map<String, Object> appearance(String claim, Map<String, Object> passage) {
        return Map.of("claimId", claim, "passage", passage);
    }

    private static String added(String claim, Map<String, Object> passage) {
        return rita.succeed("addAppearance", appearance(claim, passage), "appearance { id }")
                .getString("appearance.id");
    }

    private static int contentVersion(String claim) {
        return rita.ask("query($id: ID!) { claim(id: $id) { contentVersion version } }", Map.of("id", claim))
                .getInt("claim.contentVersion");
    }

    @Nested
    class AddAppearance {

        @Test
        void pointsToAFurtherPassageAndChangesTheContent() {
            String claim = aClaim();
            RecordedArticle article = anArticle("Oil leaked.");
            JsonPath added = rita.succeed("addAppearance", appearance(claim, article.passage("Oil leaked")), """
                    appearance { id version claim { id version contentVersion history { nodes { action subjectType } } }
                      passage { exact articleVersion { article { id history { nodes { subjectType } } } } } }
                    """)
                    .setRootPath("data.addAppearance.appearance");

            assertThat(added.getString("claim.id")).isEqualTo(claim);
            assertThat(added.getInt("claim.version")).isZero();
            assertThat(added.getInt("claim.contentVersion")).isEqualTo(2);
            assertThat(added.<Map<String, String>>getList("claim.history.nodes"))
                    .first()
                    .isEqualTo(Map.of("action", "recorded", "subjectType", "Appearance"));
            assertThat(added.getString("passage.exact")).isEqualTo("Oil leaked");
            assertThat(added.<String>getList("passage.articleVersion.article.history.nodes.subjectType"))
                    .contains("Appearance");
        }

        @Test
        void refusesThePassageAtWhichItStandsAlready() {
            String claim = aClaim();
            RecordedArticle article = anArticle("Oil leaked.");
            added(claim, article.passage("Oil leaked"));

            assertThat(rita.refused("addAppearance", appearance(claim, article.passage("Oil leaked"))))
                    .containsExactly("ALREADY_EXISTS passage");
            assertThat(contentVersion(claim)).isEqualTo(2);
        }

        @Test
        void sentAgainWithTheSameRequestIdAddsNothing() {
            String claim = aClaim();
            Map<String, Object> input =
                    new HashMap<>(appearance(claim, anArticle("Oil leaked.").passage("Oil")));
            input.put("requestId", unique("retry"));
            rita.succeed("addAppearance", input, "");
            rita.succeed("addAppearance", input, "");

            assertThat(contentVersion(claim)).isEqualTo(2);
        }

        @Test
        void refusesBadInput() {
            RecordedArticle article = anArticle("Oil leaked. Oil burned.");
            String discarded = aClaim();
            rita.succeed("discardClaim", Map.of("claimId", discarded, "expectedVersion", 0, "reason", "Twice"), "");

            assertThat(rita.refused("addAppearance", appearance(unknownId("clm"), article.passage("Gas"))))
                    .containsExactly("UNKNOWN_ID claimId", "PASSAGE_NOT_FOUND passage.exact");
            assertThat(rita.refused("addAppearance", appearance(article.id(), article.passage("Oil"))))
                    .containsExactly("WRONG_TYPE claimId", "PASSAGE_AMBIGUOUS passage.exact");
            assertThat(rita.refused("addAppearance", appearance(discarded, article.passage("leaked"))))
                    .containsExactly("ILLEGAL_TRANSITION claimId");
        }
    }

    @Nested
    class RemoveAppearance {

        @Test
        void takesItBackAndChangesTheContent() {
            String claim = aClaim();
            String id = added(claim, anArticle("Oil leaked.").passage("Oil leaked"));
            JsonPath removed = rita.succeed("removeAppearance", Map.of("appearanceId", id, "expectedVersion", 0), """
                    appearance { passage { exact } claim { contentVersion appearances { id }
                      history(first: 1) { nodes { action changes { field before } } } } }
                    """)
                    .setRootPath("data.removeAppearance.appearance");

            assertThat(removed.getString("passage.exact")).isEqualTo("Oil leaked");
            assertThat(removed.getInt("claim.contentVersion")).isEqualTo(3);
            assertThat(removed.getList("claim.appearances")).isEmpty();
            assertThat(removed.getString("claim.history.nodes[0].action")).isEqualTo("removed");
            assertThat(removed.<Map<String, String>>getList("claim.history.nodes[0].changes"))
                    .contains(Map.of("field", "quote", "before", "Oil leaked"));
            assertThat(rita.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                            .getString("node"))
                    .isNull();
        }

        @Test
        void letsTheArticleBeDiscarded() {
            RecordedArticle article = anArticle("Oil leaked.");
            String id = added(aClaim(), article.passage("Oil leaked"));
            rita.succeed("removeAppearance", Map.of("appearanceId", id, "expectedVersion", 0), "");

            rita.succeed(
                    "discardArticle", Map.of("articleId", article.id(), "expectedVersion", 0, "reason", "Twice"), "");
        }

        @Test
        void refusesBadInput() {
            Map<String, Object> input = claim();
            input.put("passages", List.of(anArticle("Oil leaked.").passage("Oil leaked")));
            String claim = aClaim(input);
            String id = rita.ask("query($id: ID!) { claim(id: $id) { appearances { id } } }", Map.of("id", claim))
                    .getString("claim.appearances[0].id");

            assertThat(rita.refused("removeAppearance", Map.of("appearanceId", id, "expectedVersion", 3)))
                    .containsExactly("STALE_VERSION expectedVersion");
            assertThat(rita.refused("removeAppearance", Map.of("appearanceId", unknownId("app"), "expectedVersion", 0)))
                    .containsExactly("UNKNOWN_ID appearanceId");
            assertThat(rita.refused("removeAppearance", Map.of("appearanceId", claim, "expectedVersion", 0)))
                    .containsExactly("WRONG_TYPE appearanceId");
            rita.succeed("discardClaim", Map.of("claimId", claim, "expectedVersion", 0, "reason", "Twice"), "");
            assertThat(rita.refused("removeAppearance", Map.of("appearanceId", id, "expectedVersion", 0)))
                    .containsExactly("ILLEGAL_TRANSITION appearanceId");
        }
    }
}
