package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.graphql.WeighedCache;
import org.stet.publication.document.PublishedClaim;

/**
 * Documents that were read, by the id of their version, the least used leaving first, within a bound of bytes. Ask only
 * for versions that readers see now: a version that was redacted may still lie here until it leaves.
 */
@ApplicationScoped
class ReadDocuments {

    /** What a document takes as objects, for each byte that it takes as JSON. */
    private static final long WEIGHT_PER_BYTE = 3;

    private record Entry(PublishedClaim claim, long weight) {}

    private final ReadableVersionRepository versions;
    private final Archive archive;
    private final WeighedCache<UUID, Entry> entries;

    ReadDocuments(ReadableVersionRepository versions, Archive archive, ReadingSettings settings) {
        this.versions = versions;
        this.archive = archive;
        this.entries = new WeighedCache<>(settings.documentCacheSize().asLongValue(), (id, entry) -> entry.weight());
    }

    /** Versions whose document is no longer there are left out. */
    Map<UUID, PublishedClaim> of(Collection<UUID> ids) {
        Map<UUID, PublishedClaim> found = new HashMap<>();
        List<UUID> missing = new ArrayList<>();
        for (UUID id : ids) {
            entries.find(id).ifPresentOrElse(entry -> found.put(id, entry.claim()), () -> missing.add(id));
        }
        if (!missing.isEmpty()) {
            versions.documents(missing).forEach((id, document) -> found.put(id, read(id, document)));
        }
        return found;
    }

    private PublishedClaim read(UUID id, byte[] document) {
        PublishedClaim claim = archive.claim(document);
        entries.put(id, new Entry(claim, document.length * WEIGHT_PER_BYTE));
        return claim;
    }
}
