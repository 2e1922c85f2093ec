package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.stet.graphql.Cursor;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.PublishedClaimResult;

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

    /**
     * The newest version of a claim; empty when there is none.
     *
     * @param otherwise says what stands in its place when readers do not see it
     */
    public Optional<PublishedClaimResult> newest(UUID claim, Supplier<Optional<PublishedClaimResult>> otherwise) {
        return versions.newest(claim).flatMap(newest -> document(newest).or(otherwise));
    }

    private Optional<PublishedClaimResult> document(ReadableVersionRepository.Newest newest) {
        return newest.isReadable()
                ? Optional.ofNullable(documents.of(List.of(newest.id())).get(newest.id()))
                : Optional.empty();
    }
}
