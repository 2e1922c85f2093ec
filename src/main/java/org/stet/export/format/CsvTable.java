package org.stet.export.format;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.publication.document.PublishedClaim;

/**
 * One CSV file: its name, the rows that a claim has in it, and its columns. The names of the columns are a contract: they are
 * added to at the end, never renamed.
 */
record CsvTable<R>(String name, Function<PublishedClaim, Stream<R>> rows, List<CsvColumn<R>> columns) {

    /** A part of a claim with its place among its like, from 1. */
    record Part<P>(PublishedClaim claim, int number, P value) {}

    /** A table with one row for each part of one kind. */
    static <P> CsvTable<Part<P>> ofParts(
            String name, Function<PublishedClaim, List<P>> parts, Stream<CsvColumn<P>> columns) {
        Stream<CsvColumn<Part<P>>> own = columns.map(
                column -> new CsvColumn<>(column.name(), row -> column.value().apply(row.value())));
        return new CsvTable<>(
                name,
                claim -> numbered(claim, parts.apply(claim)),
                Stream.of(toClaim(Part<P>::claim), Stream.of(new CsvColumn<Part<P>>("number", Part::number)), own)
                        .flatMap(each -> each)
                        .toList());
    }

    static <P> Stream<Part<P>> numbered(PublishedClaim claim, List<P> parts) {
        return IntStream.range(0, parts.size()).mapToObj(index -> new Part<>(claim, index + 1, parts.get(index)));
    }

    /** What ties a row to its claim, in front of what it says itself. */
    static <R> Stream<CsvColumn<R>> toClaim(Function<R, PublishedClaim> claim) {
        return Stream.of(
                new CsvColumn<>("claim.id", claim.andThen(PublishedClaim::id)),
                new CsvColumn<>("claim.version", claim.andThen(PublishedClaim::version)));
    }

    List<String> header() {
        return columns.stream().map(CsvColumn::name).toList();
    }

    Stream<List<String>> cells(PublishedClaim claim) {
        return rows.apply(claim).map(this::cells);
    }

    private List<String> cells(R row) {
        return columns.stream()
                .map(column -> CsvCell.of(column.value().apply(row)))
                .toList();
    }
}
