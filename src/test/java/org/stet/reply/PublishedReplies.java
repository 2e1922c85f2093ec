package org.stet.reply;

import static org.stet.Sentences.aRequest;
import static org.stet.Sentences.aRequestTo;
import static org.stet.Sentences.anAttempt;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.NodeType;

/** What would leave of requests, answers and silences about an accused company. */
abstract class PublishedReplies extends AccusedCompany {

    @Inject
    ReplyService replies;

    @Inject
    RightOfReply rightOfReply;

    protected final Instant sentAt = now.minus(Duration.ofDays(2));
    protected final Instant deadline = now.minus(Duration.ofHours(1));

    protected static UUID uuid(NodeType type, String id) {
        return type.uuid(id).orElseThrow();
    }

    protected List<PublishedResponse> published(Instant at) {
        UUID id = uuid(NodeType.CLAIM, claim);
        return replies.publishable(List.of(id), at).get(id);
    }

    protected Asked asked() {
        UUID id = uuid(NodeType.CLAIM, claim);
        return rightOfReply.of(List.of(id)).get(id).get(uuid(NodeType.PARTY, company));
    }

    protected String aSentRequest() {
        String request = aRequest(aRequestTo(company, sentAt, deadline, claim));
        anAttempt(request, sentAt, "SENT");
        return request;
    }
}
