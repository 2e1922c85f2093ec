package org.stet.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndependenceTest {

    private static final UUID ORBIT = UUID.randomUUID();

    private static Origin party(UUID identity) {
        return new Origin(UUID.randomUUID(), identity, SourceForm.PARTY);
    }

    private static Origin of(SourceForm form) {
        UUID attribution = UUID.randomUUID();
        return new Origin(attribution, attribution, form);
    }

    private static SameOriginMark mark(Origin one, Origin other) {
        return new SameOriginMark(one.attribution(), other.attribution(), "reason", Instant.EPOCH);
    }

    private static int count(Origin... origins) {
        return new Independence(List.of(origins), List.of()).count(List.of(origins));
    }

    private static boolean oneUnnamed(Origin... origins) {
        return new Independence(List.of(origins), List.of()).isOneUnnamed(List.of(origins));
    }

    @Test
    void countsOriginatorsNotChains() {
        assertThat(count()).isZero();
        assertThat(count(party(ORBIT), party(ORBIT), party(ORBIT))).isEqualTo(1);
        assertThat(count(party(ORBIT), party(UUID.randomUUID()))).isEqualTo(2);
    }

    @Test
    void countsEachUnnamedOriginatorAsOne() {
        assertThat(count(of(SourceForm.UNNAMED), of(SourceForm.UNNAMED), party(ORBIT)))
                .isEqualTo(3);
    }

    @Test
    void countsAnUnidentifiedOrWithheldOriginatorOnlyIfThereIsNoOther() {
        assertThat(count(of(SourceForm.UNIDENTIFIED))).isEqualTo(1);
        assertThat(count(of(SourceForm.UNIDENTIFIED), of(SourceForm.UNIDENTIFIED), of(SourceForm.WITHHELD)))
                .isEqualTo(1);
        assertThat(count(of(SourceForm.UNIDENTIFIED), party(ORBIT))).isEqualTo(1);
        assertThat(count(of(SourceForm.WITHHELD), of(SourceForm.UNNAMED))).isEqualTo(1);
    }

    @Test
    void countsMarkedOriginatorsOnceAlsoByWayOfAThird() {
        Origin chief = party(UUID.randomUUID());
        Origin company = party(ORBIT);
        Origin employee = of(SourceForm.UNNAMED);
        List<Origin> all = List.of(chief, company, employee);

        assertThat(new Independence(all, List.of(mark(chief, company))).count(all))
                .isEqualTo(2);
        assertThat(new Independence(all, List.of(mark(chief, company), mark(employee, company))).count(all))
                .isEqualTo(1);
        assertThat(new Independence(all, List.of(mark(chief, company), mark(employee, company)))
                        .count(List.of(chief, employee)))
                .as("the one in the middle stays in")
                .isEqualTo(1);
    }

    @Test
    void survivesMarksThatGoInACircleOrNameWhatIsGone() {
        Origin one = party(UUID.randomUUID());
        Origin two = party(UUID.randomUUID());
        Origin three = party(UUID.randomUUID());
        List<Origin> all = List.of(one, two, three);
        List<SameOriginMark> circle = List.of(mark(one, two), mark(two, three), mark(one, three));

        assertThat(new Independence(all, circle).count(all)).isEqualTo(1);
        assertThat(new Independence(all, List.of(mark(one, of(SourceForm.UNNAMED)))).count(all))
                .isEqualTo(3);
    }

    @Test
    void knowsWhenAllComesDownToOneUnnamedSource() {
        assertThat(oneUnnamed(of(SourceForm.UNNAMED))).isTrue();
        assertThat(oneUnnamed(of(SourceForm.WITHHELD))).isTrue();
        assertThat(oneUnnamed(of(SourceForm.UNNAMED), of(SourceForm.UNIDENTIFIED)))
                .isTrue();
        assertThat(oneUnnamed()).isFalse();
        assertThat(oneUnnamed(party(ORBIT))).isFalse();
        assertThat(oneUnnamed(of(SourceForm.UNIDENTIFIED))).isFalse();
        assertThat(oneUnnamed(of(SourceForm.UNNAMED), of(SourceForm.UNNAMED))).isFalse();
        assertThat(oneUnnamed(of(SourceForm.WITHHELD), party(ORBIT))).isFalse();
    }

    @Test
    void doesNotCallItUnnamedWhenTheSameOriginIsNamedElsewhere() {
        Origin named = party(ORBIT);
        Origin unnamed = of(SourceForm.UNNAMED);
        List<Origin> all = List.of(named, unnamed);

        assertThat(new Independence(all, List.of(mark(named, unnamed))).isOneUnnamed(all))
                .isFalse();
    }
}
