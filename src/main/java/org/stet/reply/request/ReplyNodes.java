package org.stet.reply.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;

/** Answers {@code node(id)} for requests and attempts. */
final class ReplyNodes {

    private ReplyNodes() {}

    @ApplicationScoped
    static class Requests implements NodeLoader {

        private final ResponseRequests requests;

        Requests(ResponseRequests requests) {
            this.requests = requests;
        }

        @Override
        public NodeType type() {
            return NodeType.RESPONSE_REQUEST;
        }

        @Override
        public Optional<ResponseRequest> load(UUID id) {
            return requests.find(id);
        }
    }

    @ApplicationScoped
    static class Attempts implements NodeLoader {

        private final AttemptService attempts;

        Attempts(AttemptService attempts) {
            this.attempts = attempts;
        }

        @Override
        public NodeType type() {
            return NodeType.ATTEMPT;
        }

        @Override
        public Optional<Attempt> load(UUID id) {
            return attempts.find(id);
        }
    }
}
