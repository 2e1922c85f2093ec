package org.stet.export.format;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stet.graphql.PartialDate;
import org.stet.party.PublishedParty;

/**
 * A column of a table, named after the field of the document that it shows.
 *
 * @param value null where the row has none
 */
record CsvColumn<R>(String name, Function<R, ?> value) {

    /** The columns of a part of the row, where there is one. */
    static <R, P> Stream<CsvColumn<R>> of(String name, Function<R, P> part, List<CsvColumn<P>> columns) {
        return columns.stream()
                .map(column -> new CsvColumn<>(
                        name + "." + column.name(),
                        part.andThen(
                                value -> value == null ? null : column.value().apply(value))));
    }

    static final List<CsvColumn<PartialDate>> DATE = List.of(
            new CsvColumn<>("value", PartialDate::value),
            new CsvColumn<>("precision", PartialDate::precision),
            new CsvColumn<>("notAfter", PartialDate::notAfter));

    static final List<CsvColumn<PublishedParty>> PARTY = List.of(
            new CsvColumn<>("id", PublishedParty::id),
            new CsvColumn<>("name", PublishedParty::name),
            new CsvColumn<>("kind", PublishedParty::kind),
            new CsvColumn<>("sameAs", party -> CsvCell.joined(party.sameAs().stream())));
}
