package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.Cursor;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.publication.document.PublishedClaim;

/**
 * The claims that readers see, a page at a time. Which versions those are, the rows say each time; what a version says
 * never changes, so its document is fetched and read once. There is no transaction: each statement sees what is committed,
 * and when a document was erased between the two, the page is read again.
 */
@ApplicationScoped
public class ReadableClaims {

    private final ReadableVersionRepository versions;
    private final ReadDocuments documents;

    ReadableClaims(ReadableVersionRepository versions, ReadDocuments documents) {
        this.versions = versions;
        this.documents = documents;
    }

    public Page<PublishedClaim> page(PublishedClaimFilter filter, PublishedClaimOrder order, PageRequest page) {
        List<ReadableVersion> found = versions.page(filter, order, page);
        Map<UUID, PublishedClaim> read =
                documents.of(found.stream().map(ReadableVersion::id).toList());
        if (read.size() < found.size()) {
            return page(filter, order, page);
        }
        return Page.of(
                found,
                page,
                version -> new Cursor(page.order(), version.key().toString(), version.claimId()),
                shown -> shown.stream().map(version -> read.get(version.id())).toList());
    }

    /** Those of the claims that readers see now. */
    public Map<UUID, PublishedClaim> newest(Collection<UUID> claims) {
        Map<UUID, UUID> newest = versions.newest(claims);
        Map<UUID, PublishedClaim> read = documents.of(newest.values());
        Map<UUID, PublishedClaim> readable = new HashMap<>();
        newest.forEach((claim, version) -> {
            if (read.containsKey(version)) {
                readable.put(claim, read.get(version));
            }
        });
        return readable;
    }

    /** The newest version of a claim; empty when readers see none, or only what became of it. */
    public Optional<PublishedClaim> newest(UUID claim) {
        return versions.newest(claim)
                .map(version -> documents.of(List.of(version)).get(version));
    }
}
