package org.stet.imports.reading.claimreview;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PartialDate;
import org.stet.graphql.Problems;
import org.stet.imports.reading.CandidateAppearance;
import org.stet.imports.reading.CandidateParty;
import org.stet.imports.reading.words.WebAddress;

/** What was reviewed: a claim, or, before schema.org had that type, the work that makes it. */
record Reviewed(List<CandidateParty> authors, PartialDate saidOn, List<CandidateAppearance> appearances) {

    static Reviewed of(List<Object> items, Values values) {
        List<Thing> claims = items.stream()
                .filter(Thing.class::isInstance)
                .map(Thing.class::cast)
                .toList();
        return new Reviewed(
                claims.stream()
                        .flatMap(claim -> Parties.authors(claim, values).stream())
                        .distinct()
                        .limit(Problems.LIST)
                        .toList(),
                claims.stream()
                        .map(claim -> values.date(claim, "datePublished", "dateCreated"))
                        .filter(date -> date.precision() != DatePrecision.UNKNOWN)
                        .findFirst()
                        .orElse(PartialDate.unknown()),
                items.stream()
                        .flatMap(item -> appearances(item, values))
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(Problems.LIST)
                        .toList());
    }

    private static Stream<CandidateAppearance> appearances(Object item, Values values) {
        if (!(item instanceof Thing claim)) {
            return WebAddress.of((String) item).stream().map(url -> Works.appearance(url, values));
        }
        return Stream.of(
                        isWork(claim)
                                ? Stream.of(Works.appearance(claim, values))
                                : Stream.<CandidateAppearance>empty(),
                        Works.appearances(claim, "firstAppearance", values),
                        Works.appearances(claim, "appearance", values))
                .flatMap(found -> found)
                .filter(Objects::nonNull);
    }

    private static boolean isWork(Thing item) {
        return item.types().findAny().isPresent() && !item.isA("Claim");
    }
}
