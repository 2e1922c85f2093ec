package org.stet.export.format;

import static org.stet.export.format.CsvColumn.DATE;
import static org.stet.export.format.CsvColumn.PARTY;

import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.attribution.PublishedAttribution;
import org.stet.attribution.PublishedHop;
import org.stet.publication.document.PublishedClaim;

/** One step of one attribution of a claim. */
record HopRow(CsvTable.Part<PublishedAttribution> attribution, int number, PublishedHop hop) {

    static final CsvTable<HopRow> TABLE = new CsvTable<>(
            "attributions.csv",
            HopRow::of,
            Stream.of(
                            CsvTable.toClaim((HopRow row) -> row.attribution().claim()),
                            Stream.of(
                                    chain("number", CsvTable.Part::number),
                                    chain(
                                            "sentence",
                                            attribution -> attribution.value().sentence()),
                                    new CsvColumn<>("hop.number", HopRow::number),
                                    said("label", PublishedHop::label)),
                            CsvColumn.of("party", (HopRow row) -> row.hop().party(), PARTY),
                            Stream.of(
                                    said("description", PublishedHop::description),
                                    said("role", PublishedHop::role),
                                    said("mode", PublishedHop::mode),
                                    said("cue", PublishedHop::cue),
                                    said("groundRule", PublishedHop::groundRule),
                                    said("reasonForAnonymity", PublishedHop::reasonForAnonymity)),
                            CsvColumn.of("saidOn", (HopRow row) -> row.hop().saidOn(), DATE),
                            Stream.of(said("url", PublishedHop::url), said("locator", PublishedHop::locator)))
                    .flatMap(columns -> columns)
                    .toList());

    private static CsvColumn<HopRow> chain(String name, Function<CsvTable.Part<PublishedAttribution>, ?> value) {
        return new CsvColumn<>("attribution." + name, row -> value.apply(row.attribution()));
    }

    private static CsvColumn<HopRow> said(String name, Function<PublishedHop, ?> value) {
        return new CsvColumn<>(name, row -> value.apply(row.hop()));
    }

    private static Stream<HopRow> of(PublishedClaim claim) {
        return CsvTable.numbered(claim, claim.attributions())
                .flatMap(attribution -> CsvTable.numbered(
                                claim, attribution.value().hops())
                        .map(hop -> new HopRow(attribution, hop.number(), hop.value())));
    }
}
