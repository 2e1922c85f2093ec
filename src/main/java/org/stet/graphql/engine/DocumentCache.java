package org.stet.graphql.engine;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.stet.graphql.WeighedCache;
import org.stet.graphql.limit.GraphQLSettings;

/**
 * Keeps documents that parsed and validated, the least used leaving first, within a bound of bytes. What was planned for a
 * document lives as long as it does.
 */
@Singleton
final class DocumentCache implements PreparsedDocumentProvider {

    /**
     * Measured: 29 bytes for a usual document with its plans. For the densest one there can be, text and tree take 43, and
     * its plans at most three times as much.
     */
    private static final long BYTES_PER_CHARACTER = 175;

    private final WeighedCache<String, PreparsedDocumentEntry> entries;

    @Inject
    DocumentCache(GraphQLSettings settings) {
        this(settings.documentCacheSize().asLongValue());
    }

    DocumentCache(long maxBytes) {
        this.entries = new WeighedCache<>(maxBytes, (document, entry) -> document.length() * BYTES_PER_CHARACTER);
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry entry =
                entries.find(input.getQuery()).orElseGet(() -> parsed(input.getQuery(), parseAndValidate.apply(input)));
        return CompletableFuture.completedFuture(entry);
    }

    private PreparsedDocumentEntry parsed(String document, PreparsedDocumentEntry entry) {
        if (!entry.hasErrors()) {
            entries.put(document, entry);
        }
        return entry;
    }

    boolean contains(String document) {
        return entries.find(document).isPresent();
    }

    long bytes() {
        return entries.bytes();
    }
}
