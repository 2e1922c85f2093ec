package org.stet.publication.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.publication.archive.Archive;
import org.stet.publication.archive.Edition;
import org.stet.publication.archive.Frozen;
import org.stet.publication.archive.PublishedClaimFilter;
import org.stet.publication.archive.PublishedClaimOrder;
import org.stet.publication.archive.ReadableClaims;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.PublishedClaimResult;
import org.stet.publication.document.WithdrawnClaim;

/** Answers readers. */
@ApplicationScoped
public class PublishedClaims {

    private final Archive archive;
    private final ReadableClaims readable;

    PublishedClaims(Archive archive, ReadableClaims readable) {
        this.archive = archive;
        this.readable = readable;
    }

    /** What readers see of a claim now; empty when it was never published. */
    public Optional<PublishedClaimResult> now(UUID claim) {
        return readable.newest(claim, () -> archive.newest(claim).map(archive::answer));
    }

    /** @param desk whether the desk asks: it alone reads what stood before a withdrawal */
    @Transactional
    public Optional<PublishedClaimResult> numbered(UUID claim, int number, boolean desk) {
        return (desk ? archive.numbered(claim, number) : archive.readable(claim, number)).map(archive::answer);
    }

    /** What readers saw at a moment. */
    @Transactional
    public Optional<PublishedClaimResult> at(UUID claim, Instant moment, boolean desk) {
        return archive.newestAt(claim, moment).map(version -> open(version, desk));
    }

    private PublishedClaimResult open(Frozen version, boolean desk) {
        Optional<Frozen> withdrawal = desk ? Optional.empty() : archive.withdrawalAfter(version.edition());
        return archive.answer(withdrawal.orElse(version));
    }

    /** Without a transaction, which one statement does not need. */
    public Page<PublishedClaim> page(PublishedClaimFilter filter, PublishedClaimOrder order, PageRequest page) {
        return readable.page(filter, order, page);
    }

    @Transactional
    public int count(PublishedClaimFilter filter) {
        return counts(List.of(filter)).get(0);
    }

    /** How many claims each filter lets through, in their order, with one statement. */
    @Transactional
    public List<Integer> counts(List<PublishedClaimFilter> filters) {
        return archive.counts(filters);
    }

    /** The number of the newest version of each claim. */
    @Transactional
    public Map<UUID, Integer> latest(Collection<UUID> claims) {
        Map<UUID, Integer> latest = new HashMap<>();
        archive.newest(claims).forEach((claim, edition) -> latest.put(claim, edition.number()));
        return latest;
    }

    /** Every version of each claim, oldest first. */
    @Transactional
    public Map<UUID, List<PublishedVersion>> versions(Collection<UUID> claims) {
        Map<UUID, List<PublishedVersion>> versions = new HashMap<>();
        archive.editions(claims)
                .forEach((claim, editions) -> versions.put(
                        claim, editions.stream().map(PublishedVersion::of).toList()));
        return versions;
    }

    /**
     * What live events tell about versions, in their order. Left out are those for which the filter does not ask, those
     * that were redacted meanwhile, and ids that are of no version.
     *
     * @param versions the ids of the versions themselves
     */
    @Transactional
    public List<ClaimPublished> events(List<UUID> versions, PublishedClaimFilter filter) {
        if (versions.isEmpty()) {
            return List.of();
        }
        Map<UUID, Frozen> found = archive.byIds(versions).stream()
                .filter(version -> !version.edition().isRedacted())
                .collect(Collectors.toMap(version -> version.edition().id(), Function.identity()));
        List<Edition> editions = found.values().stream().map(Frozen::edition).toList();
        Set<UUID> wanted = archive.matching(editions, filter);
        Set<UUID> withdrawn = archive.withdrawnSince(editions);
        return versions.stream()
                .filter(wanted::contains)
                .map(version -> event(found.get(version), withdrawn.contains(version)))
                .toList();
    }

    private ClaimPublished event(Frozen version, boolean withdrawnSince) {
        Edition edition = version.edition();
        PublishedClaimResult answer = archive.answer(version);
        boolean readable = answer instanceof PublishedClaim && !withdrawnSince;
        return new ClaimPublished(
                edition.change(),
                edition.publicId(),
                edition.number(),
                readable ? (PublishedClaim) answer : null,
                answer instanceof WithdrawnClaim withdrawn ? withdrawn : null);
    }
}
