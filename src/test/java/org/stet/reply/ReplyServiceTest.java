package org.stet.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aParty;
import static org.stet.Sentences.aResponse;
import static org.stet.Sentences.aResponseOf;
import static org.stet.Sentences.anArticle;
import static org.stet.Sentences.anAttempt;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.Sentences.RecordedArticle;
import org.stet.graphql.NodeType;

@QuarkusTest
class ReplyServiceTest extends PublishedReplies {

    private void reportedIn(boolean isPublic) {
        String outlet = aParty("NEWS_OUTLET", "Harbour Post");
        RecordedArticle article = anArticle(Map.of(
                "text", "Norda denies it.", "url", "https://post.example/1", "outletId", outlet, "public", isPublic));
        aResponse(with(with(aResponseOf(company, claim, "DENIED"), "form", "REPORTED"), "articleId", article.id()));
    }

    @Test
    void aPublicArticleIsNamed() {
        reportedIn(true);
        assertThat(published(now).get(0).source())
                .isEqualTo(new PublishedResponseSource("https://post.example/1", "Harbour Post"));
    }

    @Test
    void anArticleThatIsNotPublicStaysIn() {
        reportedIn(false);
        assertThat(published(now)).hasSize(1);
        assertThat(published(now).get(0).source()).isNull();
    }

    @Test
    void whatAnApprovalIsForDoesNotChangeWithAttemptsAndDeadlines() {
        UUID id = uuid(NodeType.CLAIM, claim);
        String request = aSentRequest();
        aResponse(with(aResponseOf(company, claim, "PROVIDED_CONTEXT"), "responseRequestId", request));
        List<PublishedResponse> before = replies.publishableAnswers(List.of(id)).get(id);
        anAttempt(request, now.minusSeconds(60), "SPOKE");

        assertThat(replies.publishableAnswers(List.of(id)).get(id))
                .isEqualTo(before)
                .hasSize(1);
        assertThat(published(now).get(0).attemptCount()).isEqualTo(2);
    }

    @Test
    void theDeskSeesHowFarTheRightOfReplyHasCome() {
        aSentRequest();
        var read = rita.ask("""
                query($id: ID!) { claim(id: $id) { rightOfReply { state askedAt deadline attemptCount
                  company { name } } } }
                """, Map.of("id", claim));

        assertThat(read.getString("claim.rightOfReply[0].state")).isEqualTo("NO_RESPONSE");
        assertThat(read.getString("claim.rightOfReply[0].company.name")).isEqualTo(name);
        assertThat(read.getInt("claim.rightOfReply[0].attemptCount")).isEqualTo(1);
    }
}
