package org.stet.graphql.engine;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
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

    private final long maxBytes;
    private final Map<String, PreparsedDocumentEntry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    @Inject
    DocumentCache(GraphQLSettings settings) {
        this(settings.documentCacheSize().asLongValue());
    }

    DocumentCache(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry entry = find(input.getQuery());
        if (entry == null) {
            entry = parseAndValidate.apply(input);
            keep(input.getQuery(), entry);
        }
        return CompletableFuture.completedFuture(entry);
    }

    boolean contains(String document) {
        return find(document) != null;
    }

    synchronized long bytes() {
        return bytes;
    }

    private synchronized PreparsedDocumentEntry find(String document) {
        return entries.get(document);
    }

    private synchronized void keep(String document, PreparsedDocumentEntry entry) {
        if (entry.hasErrors() || weight(document) > maxBytes) {
            return;
        }
        if (entries.put(document, entry) == null) {
            bytes += weight(document);
        }
        Iterator<String> leastUsed = entries.keySet().iterator();
        while (bytes > maxBytes) {
            bytes -= weight(leastUsed.next());
            leastUsed.remove();
        }
    }

    private static long weight(String document) {
        return document.length() * BYTES_PER_CHARACTER;
    }
}
