package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final long maxBytes;
    private final Map<UUID, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    @Inject
    ReadDocuments(ReadableVersionRepository versions, Archive archive, ReadingSettings settings) {
        this(versions, archive, settings.documentCacheSize().asLongValue());
    }

    ReadDocuments(ReadableVersionRepository versions, Archive archive, long maxBytes) {
        this.versions = versions;
        this.archive = archive;
        this.maxBytes = maxBytes;
    }

    /** Versions whose document is no longer there are left out. */
    Map<UUID, PublishedClaim> of(Collection<UUID> ids) {
        Map<UUID, PublishedClaim> found = new HashMap<>();
        List<UUID> missing = kept(ids, found);
        if (!missing.isEmpty()) {
            versions.documents(missing).forEach((id, document) -> {
                PublishedClaim claim = archive.claim(document);
                found.put(id, claim);
                keep(id, new Entry(claim, document.length * WEIGHT_PER_BYTE));
            });
        }
        return found;
    }

    private synchronized List<UUID> kept(Collection<UUID> ids, Map<UUID, PublishedClaim> found) {
        List<UUID> missing = new ArrayList<>();
        for (UUID id : ids) {
            Entry entry = entries.get(id);
            if (entry == null) {
                missing.add(id);
            } else {
                found.put(id, entry.claim());
            }
        }
        return missing;
    }

    private synchronized void keep(UUID id, Entry entry) {
        if (entry.weight() > maxBytes || entries.put(id, entry) != null) {
            return;
        }
        bytes += entry.weight();
        Iterator<Entry> leastUsed = entries.values().iterator();
        while (bytes > maxBytes) {
            bytes -= leastUsed.next().weight();
            leastUsed.remove();
        }
    }
}
