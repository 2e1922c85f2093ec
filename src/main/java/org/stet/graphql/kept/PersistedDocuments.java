package org.stet.graphql.kept;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.stet.graphql.WeighedCache;
import org.stet.graphql.limit.GraphQLSettings;

/** Documents that ran before, by their hash, so that a client need not send them again. */
@Singleton
public final class PersistedDocuments {

    /** Two for each character at worst, the hash, and what holds the two together. */
    private static final int BYTES_BESIDES = 256;

    private final WeighedCache<String, String> documents;
    private final boolean on;

    @Inject
    PersistedDocuments(GraphQLSettings settings) {
        this(settings.persistedQueriesSize().asLongValue());
    }

    public PersistedDocuments(long maxBytes) {
        this.documents = new WeighedCache<>(maxBytes, (hash, document) -> 2L * document.length() + BYTES_BESIDES);
        this.on = maxBytes > 0;
    }

    public boolean areKept() {
        return on;
    }

    /** @param hash as {@link #hash} writes it */
    public Optional<String> find(String hash) {
        return documents.find(hash);
    }

    public void keep(String hash, String document) {
        documents.put(hash, document);
    }

    /** SHA-256 over the document in UTF-8, in lower-case hexadecimal digits. */
    public static String hash(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
