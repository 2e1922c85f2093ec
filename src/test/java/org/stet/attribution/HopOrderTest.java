package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.attribution.HopRole.ORIGINATOR;
import static org.stet.attribution.HopRole.PUBLISHED_IN;
import static org.stet.attribution.HopRole.RELAYED_BY;
import static org.stet.attribution.HopRole.REPORTED_BY;
import static org.stet.attribution.HopRole.SPEAKER_FOR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PartialDate;
import org.stet.graphql.Problems;
import org.stet.graphql.UserError;

class HopOrderTest {

    private static List<UserError> faults(ChainHop... hops) {
        List<HopContent> contents = Stream.of(hops).map(ChainHop::content).toList();
        Map<UUID, UUID> canonical = contents.stream()
                .map(HopContent::partyId)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), Function.identity()));
        Problems problems = new Problems();
        HopOrder.check(problems, contents, canonical);
        return problems.all();
    }

    private static List<UserError> faultsOf(HopRole... roles) {
        ChainHop[] hops = new ChainHop[roles.length];
        for (int i = 0; i < roles.length; i++) {
            hops[i] = Hops.outlet("Outlet " + i, roles[i]);
        }
        return faults(hops);
    }

    private static void assertRefusedAt(int hop, HopRole... roles) {
        assertThat(faultsOf(roles))
                .singleElement()
                .satisfies(error -> assertThat(error.code().name() + " " + String.join(".", error.field()))
                        .isEqualTo("INVALID_HOP_ORDER hops." + hop + ".role"))
                .satisfies(error -> assertThat(error.message()).startsWith("Hop " + (hop + 1) + " "));
    }

    @Test
    void takesEveryChainThatMakesSense() {
        assertThat(faultsOf(ORIGINATOR)).isEmpty();
        assertThat(faultsOf(ORIGINATOR, PUBLISHED_IN)).isEmpty();
        assertThat(faultsOf(ORIGINATOR, SPEAKER_FOR)).isEmpty();
        assertThat(faultsOf(ORIGINATOR, SPEAKER_FOR, REPORTED_BY, RELAYED_BY, PUBLISHED_IN))
                .isEmpty();
        assertThat(faultsOf(ORIGINATOR, RELAYED_BY, RELAYED_BY)).isEmpty();
    }

    @Test
    void namesTheHopThatIsOutOfPlace() {
        assertRefusedAt(0, REPORTED_BY);
        assertRefusedAt(0, SPEAKER_FOR, REPORTED_BY);
        assertRefusedAt(0, PUBLISHED_IN);
        assertRefusedAt(1, ORIGINATOR, ORIGINATOR);
        assertRefusedAt(2, ORIGINATOR, REPORTED_BY, ORIGINATOR);
        assertRefusedAt(2, ORIGINATOR, REPORTED_BY, SPEAKER_FOR);
        assertRefusedAt(1, ORIGINATOR, PUBLISHED_IN, RELAYED_BY);
    }

    @Test
    void refusesAChainThatComesBackToAParty() {
        List<UserError> faults = faults(
                Hops.company("Orbit AI", ORIGINATOR),
                Hops.outlet("The Ledger", REPORTED_BY),
                Hops.company("Orbit AI", RELAYED_BY));

        assertThat(faults).singleElement().satisfies(error -> {
            assertThat(error.field()).containsExactly("hops", "2", "partyId");
            assertThat(error.message()).contains("Hop 3").contains("hop 1");
        });
    }

    @Test
    void refusesASpeakerForNobody() {
        assertThat(faults(Hops.unidentified("earlier coverage", ORIGINATOR), Hops.person("Jon Vale", SPEAKER_FOR)))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).containsExactly("hops", "1", "role"));
    }

    @Nested
    class Dates {

        private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

        private static List<String> faultsOf(PartialDate... dates) {
            List<HopContent> hops = Stream.of(dates)
                    .map(date ->
                            Hops.on(date, Hops.company("Orbit AI", ORIGINATOR)).content())
                    .toList();
            Problems problems = new Problems();
            HopDates.check(problems, hops, NOW);
            return problems.all().stream()
                    .map(error -> error.code() + " " + String.join(".", error.field()))
                    .toList();
        }

        private static PartialDate day(String day) {
            return new PartialDate(day, DatePrecision.DAY, null);
        }

        private static PartialDate at(String moment) {
            return new PartialDate(moment, DatePrecision.INSTANT, null);
        }

        @Test
        void runForward() {
            assertThat(faultsOf(day("2026-11-12"), day("2026-11-12"), day("2026-11-14")))
                    .isEmpty();
            assertThat(faultsOf(day("2026-11-12"), day("2026-11-11"))).containsExactly("INVALID_TIME hops.1.saidOn");
        }

        @Test
        void areComparedAcrossHopsWithoutADate() {
            assertThat(faultsOf(day("2026-11-12"), PartialDate.unknown(), day("2026-11-10")))
                    .containsExactly("INVALID_TIME hops.2.saidOn");
        }

        @Test
        void areComparedOnlyAsExactlyAsTheyAreKnown() {
            PartialDate november = new PartialDate("2026-11", DatePrecision.MONTH, null);
            PartialDate year = new PartialDate("2026", DatePrecision.YEAR, null);
            PartialDate october = new PartialDate("2026-10", DatePrecision.MONTH, null);

            assertThat(faultsOf(day("2026-11-12"), november, year)).isEmpty();
            assertThat(faultsOf(day("2026-11-12"), october)).containsExactly("INVALID_TIME hops.1.saidOn");
        }

        @Test
        void leaveRoomForTheTimeZonesOfADay() {
            assertThat(faultsOf(at("2026-11-13T03:00:00Z"), day("2026-11-12"))).isEmpty();
            assertThat(faultsOf(at("2026-11-14T03:00:00Z"), day("2026-11-12")))
                    .containsExactly("INVALID_TIME hops.1.saidOn");
            assertThat(faultsOf(day("2026-11-24")))
                    .as("it is the 24th in Auckland")
                    .isEmpty();
        }

        @Test
        void doNotLieInTheFuture() {
            assertThat(faultsOf(day("2026-11-25"))).containsExactly("INVALID_TIME hops.0.saidOn");
            assertThat(faultsOf(at("2026-11-23T12:00:01Z"))).containsExactly("INVALID_TIME hops.0.saidOn");
        }
    }
}
