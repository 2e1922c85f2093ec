package org.stet.imports.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PartialDate;
import org.stet.imports.reading.Candidate;
import org.stet.imports.reading.CandidateAppearance;
import org.stet.imports.reading.CandidateField;
import org.stet.imports.reading.CandidateParty;
import org.stet.imports.reading.CandidatePublisher;
import org.stet.imports.reading.Endless;
import org.stet.imports.reading.ForeignFile;
import org.stet.imports.reading.ForeignRating;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadLine.Refused;
import org.stet.imports.reading.ReadingLimits;
import org.stet.imports.reading.ReadingOptions;
import org.stet.imports.reading.RefusalCode;
import org.stet.imports.reading.UnreadableFile;

class TableReaderTest {

    private final TableReader reader = new TableReader();

    private List<Candidate> read(String table) {
        return ForeignFile.of(table).candidates(reader, ReadingOptions.usual());
    }

    private List<ReadLine> lines(String table) {
        return ForeignFile.of(table).lines(reader, ReadingOptions.usual());
    }

    @Test
    void aRowSaysAllThis() {
        Candidate read = ForeignFile.named("checks.csv")
                .candidates(reader, ReadingOptions.usual().withLanguage("en"))
                .get(0);
        assertThat(read)
                .isEqualTo(new Candidate(
                        "The bridge cost \"nothing\", says Tidewater.",
                        "en",
                        List.of("bridge", "money"),
                        "https://meridian.example/bridge",
                        new CandidatePublisher("Meridian", "https://meridian.example", List.of()),
                        new ForeignRating(
                                "Mostly false", new BigDecimal("2.5"), new BigDecimal("5"), new BigDecimal("1")),
                        "Who paid for the bridge?",
                        "The council paid. See the ledger.",
                        new PartialDate("2014-06-01", DatePrecision.DAY, null),
                        List.of(new CandidateParty("Tidewater", null, List.of())),
                        new PartialDate("2014-05", DatePrecision.MONTH, null),
                        List.of(
                                new CandidateAppearance("https://post.example/1", null, null, PartialDate.unknown()),
                                new CandidateAppearance("https://post.example/2", null, null, PartialDate.unknown())),
                        List.of(),
                        null,
                        null));
    }

    @Test
    void aRowBeginsWhereItsFirstFieldStands() {
        List<ReadLine> lines = ForeignFile.named("checks.csv").lines(reader, ReadingOptions.usual());
        assertThat(lines).extracting(ReadLine::line).containsExactly(2, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement,url\nOne.,https://m.example/\n",
                "statement;url\nOne.;https://m.example/",
                "statement\turl\r\nOne.\thttps://m.example/\r\n",
                "\ufeff\"statement\",\"url\"\r\"One.\",\"https://m.example/\"",
                "url,\"notes; many; of; them\",statement\nhttps://m.example/,,One.\n",
                "URL,Claim Reviewed\nhttps://m.example/,One.\n\n\n",
            })
    void theSeparatorIsFoundInTheHeader(String table) {
        assertThat(read(table))
                .singleElement()
                .satisfies(one -> assertThat(one.statement()).isEqualTo("One."))
                .satisfies(one -> assertThat(one.url()).isEqualTo("https://m.example/"));
    }

    @ParameterizedTest
    @CsvSource({
        "claimReviewed,author.name,reviewRating.alternateName",
        "claim,Publisher Name,rating",
        "statement,publisher.name,rating.label",
        "Claim_Reviewed,PUBLISHER,textualRating",
    })
    void columnsAreFoundByUsualHeaders(String statement, String publisher, String rating) {
        Candidate read = read("%s,%s,%s\nOne.,Meridian,False".formatted(statement, publisher, rating))
                .get(0);
        assertThat(read.statement()).isEqualTo("One.");
        assertThat(read.publisher().name()).isEqualTo("Meridian");
        assertThat(read.rating().label()).isEqualTo("False");
    }

    @Test
    void columnsAreTheOnesThatTheUserNames() {
        var columns = Map.of(CandidateField.STATEMENT, "Aussage", CandidateField.RATING_LABEL, "urteil");
        Candidate read = ForeignFile.of("Aussage;Urteil;statement\nEins.;falsch;x")
                .candidates(reader, ReadingOptions.usual().withColumns(columns))
                .get(0);
        assertThat(read.statement()).isEqualTo("Eins.");
        assertThat(read.rating().label()).isEqualTo("falsch");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"'=1+1,=1+1", "'+1,+1", "'-1,-1", "'@Orbit,@Orbit", "'quoted','quoted'", "'tis,'tis", "',"})
    void whatAnExportMadeHarmlessIsUndone(String cell, String title) {
        assertThat(read("statement,title\nOne.," + cell).get(0).title()).isEqualTo(title == null ? "'" : title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "One.                  | WRONG_FIELD_COUNT | The row has 1 fields, and the header has 4.",
                "One.,,,,              | WRONG_FIELD_COUNT | The row has 5 fields, and the header has 4.",
                ",https://m.example,,  | REQUIRED          | statement: Fill this in: it may not be blank.",
                "One.,javascript:x(),, | INVALID_URL       | url: Give a full web address that begins with https:// or http://.",
                "One.,,2020-02-30,     | INVALID_DATE      | reviewedOn: \"2020-02-30\" is no date: write it like 2026-11-23.",
                "One.,,,four           | INVALID_RATING    | ratingValue: Give a number, such as 4 or 4.5.",
                "O\0ne.,,,             | INVALID_TEXT      | statement: Remove the control character at position 1.",
            })
    void aWrongRowIsRefusedAndTheNextIsRead(String row, RefusalCode code, String message) {
        List<ReadLine> lines = lines("statement,url,reviewedOn,ratingValue\n\"One\n.\",,,\n" + row + "\nTwo.,,,");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isEqualTo(new Refused(4, 2, code, message));
        assertThat(lines.get(2).line()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "title,url            | 1 | No column holds the claim: name the header of the one that does for `statement`.",
                "statement,URL,Url    | 1 | Two columns are headed ~Url~.",
                "statement/One./~a    | 3 | A quotation mark is opened and never closed: the file may be cut off.",
                "statement/~a~b/c     | 2 | A closed quotation mark is followed by more of the field: write quotation marks inside a field twice.",
            })
    void aTableWithoutAnEndOrASenseIsNotRead(String table, int line, String message) {
        UnreadableFile fault =
                ForeignFile.of(table.replace('~', '"').replace('/', '\n')).fault(reader);
        assertThat(fault).hasMessage(message.replace('~', '"'));
        assertThat(fault.line()).isEqualTo(line);
    }

    @Test
    void aColumnThatTheUserNamesMustBeThere() {
        var options = ReadingOptions.usual().withColumns(Map.of(CandidateField.STATEMENT, "Aussage"));
        assertThat(ForeignFile.of("statement\nOne.").fault(reader, options))
                .hasMessage("No column is headed \"Aussage\", as named for `statement`.");
    }

    @Test
    void aBlankHeaderSaysThatNoColumnHoldsTheField() {
        var options = ReadingOptions.usual().withColumns(Map.of(CandidateField.RATIONALE, " "));
        Candidate read = ForeignFile.of("statement,rationale\nOne.,Not for print.")
                .candidates(reader, options)
                .get(0);
        assertThat(read.rationale()).isNull();
    }

    @Test
    void aTableInAnotherEncodingIsNotRead() {
        UnreadableFile fault = ForeignFile.of(
                        new byte[] {'s', 't', 'a', 't', 'e', 'm', 'e', 'n', 't', '\n', (byte) 0xe9})
                .fault(reader);
        assertThat(fault.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement\n\"", "statement\n", "statement\n,"})
    void anEndlessFieldOrRowEndsTheFile(String beginning) {
        var options = ReadingOptions.usual().withLimits(new ReadingLimits(20_000, 100));
        String text = beginning.endsWith(",") ? "x,".repeat(50) : "0123456789";
        UnreadableFile fault = catchThrowableOfType(
                UnreadableFile.class,
                () -> reader.read(Endless.file(beginning, text, 5_000_000, "\n"), options, line -> {}));
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault).hasMessageStartingWith("A field or a row is larger than any check may be");
    }
}
