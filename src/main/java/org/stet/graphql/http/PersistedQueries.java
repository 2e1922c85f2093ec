package org.stet.graphql.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.Refusal;
import org.stet.graphql.kept.PersistedDocuments;

/**
 * The server's side of Apollo's protocol "automatic persisted queries": a client sends the hash of a document alone, and
 * the document with it only when it is told that the hash is not known.
 */
@Singleton
final class PersistedQueries {

    private final PersistedDocuments documents;

    @Inject
    PersistedQueries(PersistedDocuments documents) {
        this.documents = documents;
    }

    /** The request with its document, whether it came along or is known by its hash. */
    GraphQLRequest complete(GraphQLRequest request) {
        Optional<PersistedQuery> persisted = request.persistedQuery();
        if (persisted.isEmpty()) {
            return request;
        }
        String hash = persisted.get().hash();
        if (!request.hasDocument()) {
            return request.with(documents.find(hash).orElseThrow(this::unknown));
        }
        if (!PersistedDocuments.hash(request.document()).equals(hash)) {
            throw new Refusal(
                    ErrorCode.BAD_REQUEST, "'extensions.persistedQuery.sha256Hash' is not the SHA-256 of 'query'.");
        }
        return request;
    }

    /** To be called when the document has proved to fit the schema: nothing else is worth its place. */
    void keep(GraphQLRequest complete) {
        complete.persistedQuery().ifPresent(persisted -> documents.keep(persisted.hash(), complete.document()));
    }

    /** Clients know both messages by heart: after the first they send the document, after the second always. */
    private Refusal unknown() {
        return documents.areKept()
                ? new Refusal(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound")
                : new Refusal(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
    }
}
