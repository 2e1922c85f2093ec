package org.stet.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.DeskTest;
import org.stet.publication.reader.ClaimPublished;
import org.stet.publication.reader.PublishedClaimFeed;

@QuarkusTest
class ImportedEventsTest implements DeskTest {

    /** Several portions of the journal, more than ever lie ready for a subscriber. */
    private static final int CHECKS = 900;

    @Inject
    PublishedClaimFeed feed;

    @Test
    void aLargeImportReachesEverySubscriberWhole() throws InterruptedException {
        Review review = Review.of(unique("Harbours silt up"), "True");
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        Set<String> heard = new ConcurrentSkipListSet<>();
        Cancellable subscription = feed.claimPublished(null)
                .map(ClaimPublished::claim)
                .filter(claim -> claim != null && claim.publisher().name().endsWith(review.site()))
                .subscribe()
                .with(claim -> heard.add(claim.id()), failures::add);
        String file = IntStream.range(0, CHECKS)
                .mapToObj(i -> review.saying("Harbour " + i + " silts up")
                        .at("/checks/" + i)
                        .json())
                .collect(Collectors.joining("\n"));
        ImportedFile.of("CLAIM_REVIEW", file).imported();

        Instant patience = Instant.now().plusSeconds(60);
        while (heard.size() < CHECKS && failures.isEmpty() && Instant.now().isBefore(patience)) {
            Thread.sleep(50);
        }
        subscription.cancel();
        assertThat(failures).isEmpty();
        assertThat(heard).hasSize(CHECKS);
    }
}
