package org.stet.publication.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.graphql.Cursor;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;
import org.stet.publication.document.DocumentJson;
import org.stet.publication.document.House;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.PublishedClaimResult;
import org.stet.publication.document.RedactedClaim;
import org.stet.publication.document.WithdrawnClaim;

/** Keeps every version of every public document. */
@ApplicationScoped
public class Archive {

    private final PublicationRepository publications;
    private final DocumentJson json;
    private final House house;

    Archive(PublicationRepository publications, DocumentJson json, House house) {
        this.publications = publications;
        this.json = json;
        this.house = house;
    }

    /** Writes the next version of a claim, which must be locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Edition append(Issue issue, PublishedClaimResult document) {
        PublicationEntity written = new PublicationEntity(issue, json.write(document));
        if (document instanceof PublishedClaim claim) {
            written.fileUnder(claim);
        }
        publications.persistAndFlush(written);
        return written.toFrozen().edition();
    }

    /** Empties a version for ever, by a redaction that was confirmed at this moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID claim, int number, UUID redaction, Instant confirmedAt) {
        publications.numbered(claim, number).orElseThrow().erase(redaction, confirmedAt);
        publications.flush();
    }

    /** The newest version of each claim; claims that were never published are left out. */
    @Transactional
    public Map<UUID, Edition> newest(Collection<UUID> claims) {
        return publications.newestEditions(Set.copyOf(claims)).stream()
                .collect(Collectors.toMap(Edition::claimId, Function.identity()));
    }

    /** All versions of each claim, oldest first; claims that were never published are left out. */
    @Transactional
    public Map<UUID, List<Edition>> editions(Collection<UUID> claims) {
        return publications.editions(Set.copyOf(claims)).stream().collect(Collectors.groupingBy(Edition::claimId));
    }

    @Transactional
    public Optional<Frozen> newest(UUID claim) {
        return publications.newest(claim).map(PublicationEntity::toFrozen);
    }

    @Transactional
    public Optional<Frozen> numbered(UUID claim, int number) {
        return publications.numbered(claim, number).map(PublicationEntity::toFrozen);
    }

    /** The version, or the withdrawal that followed it, which stands in its place for readers. */
    @Transactional
    public Optional<Frozen> readable(UUID claim, int number) {
        List<PublicationEntity> found = publications.numberedAndWithdrawn(claim, number);
        return found.isEmpty() || found.get(0).number() != number
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).toFrozen());
    }

    /** The version that was the newest at a moment. */
    @Transactional
    public Optional<Frozen> newestAt(UUID claim, Instant at) {
        return publications.newestAt(claim, at).map(PublicationEntity::toFrozen);
    }

    /** By the id of the version itself. */
    @Transactional
    public Optional<Frozen> find(UUID id) {
        return publications.findByIdOptional(id).map(PublicationEntity::toFrozen);
    }

    /** By the ids of the versions themselves. */
    @Transactional
    public List<Frozen> byIds(Collection<UUID> ids) {
        return publications.byIds(Set.copyOf(ids)).stream()
                .map(PublicationEntity::toFrozen)
                .toList();
    }

    /** The withdrawal that followed a version, however many came after it. */
    @Transactional
    public Optional<Frozen> withdrawalAfter(Edition edition) {
        return publications.withdrawalAfter(edition.claimId(), edition.number()).map(PublicationEntity::toFrozen);
    }

    @Transactional
    public Page<Frozen> search(ReviewSearch search) {
        return page(publications.search(search), ReviewSearch.ORDER, search.page());
    }

    private static Page<Frozen> page(List<PublicationEntity> found, PublishedClaimOrder order, PageRequest page) {
        return Page.of(
                found,
                page,
                row -> new Cursor(page.order(), order.key(row).toString(), row.claimId()),
                rows -> rows.stream().map(PublicationEntity::toFrozen).toList());
    }

    /** How many claims each filter lets through, in their order. */
    @Transactional
    public List<Integer> counts(List<PublishedClaimFilter> filters) {
        return filters.isEmpty() ? List.of() : publications.counts(filters);
    }

    /** Those of the versions that a filter asks for; a withdrawal is asked for when the version before it was. */
    @Transactional
    public Set<UUID> matching(Collection<Edition> editions, PublishedClaimFilter filter) {
        Set<UUID> matching = new HashSet<>(publications.matching(
                editions.stream()
                        .filter(edition -> !edition.isWithdrawal())
                        .map(Edition::id)
                        .toList(),
                filter));
        editions.stream()
                .filter(Edition::isWithdrawal)
                .filter(edition -> publications.matches(edition.claimId(), edition.number() - 1, filter))
                .forEach(edition -> matching.add(edition.id()));
        return matching;
    }

    /** Those of the versions after which their claim was withdrawn, whatever came then. */
    @Transactional
    public Set<UUID> withdrawnSince(Collection<Edition> editions) {
        return publications.withdrawnSince(editions.stream().map(Edition::id).toList());
    }

    /** When anything that readers see changed last: a version was written or erased. Empty before the first. */
    @Transactional
    public Optional<Instant> changedAt() {
        return publications.changedAt();
    }

    /** What readers are answered by a version. */
    public PublishedClaimResult answer(Frozen version) {
        Edition edition = version.edition();
        if (edition.isRedacted()) {
            return new RedactedClaim(
                    edition.publicId(),
                    edition.number(),
                    edition.publishedAt(),
                    edition.redactedAt(),
                    edition.digestInHex());
        }
        return edition.isWithdrawal() ? json.read(version.document(), WithdrawnClaim.class) : claim(version);
    }

    /** The document of a version that is neither a withdrawal nor redacted. */
    public PublishedClaim claim(Frozen version) {
        return claim(json.read(version.document(), PublishedClaim.class));
    }

    /** @param document of a version that is neither a withdrawal nor redacted, in UTF-8 */
    public PublishedClaim claim(byte[] document) {
        return claim(json.read(document, PublishedClaim.class));
    }

    /** The first documents named no publisher: they are all of this house. */
    private PublishedClaim claim(PublishedClaim read) {
        return read.publisher() == null ? read.by(house.publisher(), house.page(read.id())) : read;
    }
}
