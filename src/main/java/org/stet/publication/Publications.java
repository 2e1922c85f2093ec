package org.stet.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.publication.archive.Archive;
import org.stet.publication.archive.Edition;
import org.stet.publication.archive.Frozen;
import org.stet.publication.archive.PublicationChange;
import org.stet.publication.document.PublicationStatus;
import org.stet.publication.document.PublishedClaim;
import org.stet.publication.document.PublishedClaimResult;

/** What the desk asks about publications. Each answer about many claims takes as many statements as one about one. */
@ApplicationScoped
public class Publications {

    private final Archive archive;
    private final Drafts drafts;
    private final PreviewDigests digests;
    private final Clock clock;

    Publications(Archive archive, Drafts drafts, PreviewDigests digests, Clock clock) {
        this.archive = archive;
        this.drafts = drafts;
        this.digests = digests;
        this.clock = clock;
    }

    /** The newest version of each claim; claims that were never published are left out. */
    @Transactional
    public Map<UUID, Publication> newest(Collection<UUID> claims) {
        return archive.newest(claims).values().stream().collect(Collectors.toMap(Edition::claimId, Publication::of));
    }

    /** @param newest null when there is no version */
    static PublicationStatus status(Publication newest) {
        if (newest == null) {
            return PublicationStatus.UNPUBLISHED;
        }
        return newest.change() == PublicationChange.WITHDRAWN
                ? PublicationStatus.WITHDRAWN
                : PublicationStatus.PUBLISHED;
    }

    /** All versions of each claim, oldest first. */
    @Transactional
    public Map<UUID, List<Publication>> all(Collection<UUID> claims) {
        Map<UUID, List<Publication>> all = new HashMap<>();
        archive.editions(claims)
                .forEach((claim, editions) ->
                        all.put(claim, editions.stream().map(Publication::of).toList()));
        return all;
    }

    /** The documents of these versions, in the same order. */
    @Transactional
    public List<PublishedClaimResult> documents(List<Publication> publications) {
        Map<UUID, Frozen> found = archive
                .byIds(publications.stream().map(Publication::edition).toList())
                .stream()
                .collect(Collectors.toMap(version -> version.edition().id(), Function.identity()));
        return publications.stream()
                .map(publication -> archive.answer(found.get(publication.edition())))
                .toList();
    }

    @Transactional
    public Map<UUID, ClaimPreview> previews(Collection<UUID> claims) {
        Map<UUID, List<Edition>> before = archive.editions(claims);
        Map<UUID, ClaimPreview> previews = new HashMap<>();
        drafts.of(claims, clock.instant())
                .forEach((claim, draft) -> previews.put(claim, preview(draft, before.getOrDefault(claim, List.of()))));
        return previews;
    }

    /** What publishing each claim at a moment would freeze, under no number yet. Unknown claims are left out. */
    @Transactional
    public Map<UUID, PublishedClaim> unpublished(Collection<UUID> claims, Instant at) {
        Map<UUID, PublishedClaim> documents = new HashMap<>();
        drafts.of(claims, at)
                .forEach((claim, draft) -> documents.put(claim, draft.document().unpublished()));
        return documents;
    }

    private ClaimPreview preview(Draft draft, List<Edition> before) {
        PublishedClaim document = draft.document();
        Instant now = document.publishedAt();
        Instant first = before.isEmpty() ? now : before.get(0).firstPublishedAt();
        return new ClaimPreview(
                PreviewDigests.whole(digests.of(draft)),
                document.issued(next(before), first, now, Corrections.of(before, null)));
    }

    /** Another desk's document may have left versions out. */
    private static int next(List<Edition> before) {
        return before.isEmpty() ? 1 : before.get(before.size() - 1).number() + 1;
    }
}
