package org.stet.reply.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.reply.response.ResponseScope.SIMILAR_CLAIM;
import static org.stet.reply.response.ResponseScope.THIS_CLAIM;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final UUID CLAIM = UUID.randomUUID();
    private static final UUID COMPANY = UUID.randomUUID();
    private static final Instant MONDAY = Instant.parse("2026-11-02T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T00:00:00Z");

    private static Standing.Row row(UUID claim, UUID company, ResponseScope scope, Instant asOf, Instant recordedAt) {
        return new Standing.Row(UUID.randomUUID(), claim, company, scope, asOf, recordedAt);
    }

    private static Standing.Row row(Instant asOf, Instant recordedAt) {
        return row(CLAIM, COMPANY, THIS_CLAIM, asOf, recordedAt);
    }

    private static Set<UUID> among(Standing.Row... rows) {
        return Standing.among(List.of(rows));
    }

    @Test
    void theNewestStandsWhateverTheOrderOfRecording() {
        Standing.Row monday = row(MONDAY, TUESDAY);
        Standing.Row tuesday = row(TUESDAY, MONDAY);

        assertThat(among(monday, tuesday)).containsExactly(tuesday.id());
        assertThat(among(tuesday, monday)).containsExactly(tuesday.id());
    }

    @Test
    void ofOneDateTheLastRecordedStands() {
        Standing.Row first = row(MONDAY, MONDAY);
        Standing.Row second = row(MONDAY, TUESDAY);

        assertThat(among(second, first)).containsExactly(second.id());
    }

    @Test
    void eachClaimCompanyAndScopeHasItsOwn() {
        Standing.Row one = row(MONDAY, MONDAY);
        Standing.Row similar = row(CLAIM, COMPANY, SIMILAR_CLAIM, TUESDAY, TUESDAY);
        Standing.Row other = row(CLAIM, UUID.randomUUID(), THIS_CLAIM, TUESDAY, TUESDAY);
        Standing.Row elsewhere = row(UUID.randomUUID(), COMPANY, THIS_CLAIM, TUESDAY, TUESDAY);
        Standing.Row unnamed = row(CLAIM, null, THIS_CLAIM, TUESDAY, TUESDAY);

        assertThat(among(one, similar, other, elsewhere, unnamed))
                .containsExactlyInAnyOrder(one.id(), similar.id(), other.id(), elsewhere.id(), unnamed.id());
    }
}
