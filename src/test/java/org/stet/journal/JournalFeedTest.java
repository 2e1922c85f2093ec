package org.stet.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.AtOnce;
import org.stet.Caller;
import org.stet.DeskTest;

@QuarkusTest
class JournalFeedTest implements DeskTest {

    @Inject
    JournalFeed feed;

    @Test
    void tellsEverySubscriberEachChangeOnceAndInJournalOrder() throws Exception {
        Caller rita = Caller.rita();
        List<JournalEvent> one = new CopyOnWriteArrayList<>();
        List<JournalEvent> other = new CopyOnWriteArrayList<>();
        Cancellable first = feed.events().subscribe().with(one::add);
        Cancellable second = feed.events().subscribe().with(other::add);

        List<Callable<String>> recordings = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<String>)
                        () -> rita.succeed("recordParty", Map.of("kind", "PERSON", "name", "Live " + i), "party { id }")
                                .getString("party.id"))
                .toList();
        Set<String> recorded = Set.copyOf(AtOnce.call(recordings));
        Instant patience = Instant.now().plusSeconds(20);
        while (!(heard(one).containsAll(recorded) && heard(other).containsAll(recorded))
                && Instant.now().isBefore(patience)) {
            Thread.sleep(50);
        }
        first.cancel();
        second.cancel();

        assertThat(heard(one)).containsAll(recorded);
        assertThat(one).extracting(JournalEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(other).extracting(JournalEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(heard(other)).containsAll(recorded);
    }

    private static Set<String> heard(List<JournalEvent> events) {
        return events.stream().map(event -> event.entry().subjectId()).collect(Collectors.toSet());
    }
}
