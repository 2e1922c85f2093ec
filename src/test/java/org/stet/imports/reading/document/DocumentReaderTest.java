package org.stet.imports.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.imports.reading.Candidate;
import org.stet.imports.reading.ForeignFile;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadLine.Refused;
import org.stet.imports.reading.ReadingOptions;
import org.stet.imports.reading.RefusalCode;

class DocumentReaderTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private final DocumentReader reader = new DocumentReader(json);
    private final String document = WholeDocument.line();

    @Test
    void aDocumentIsKeptToTheLetter() throws Exception {
        String spaced = document.replace("\"version\":2", "\"version\" : 2");
        List<Candidate> read = ForeignFile.of(document + "\r\n\n" + spaced).candidates(reader, ReadingOptions.usual());
        assertThat(read).extracting(Candidate::documentJson).containsExactly(document, spaced);
        assertThat(json.readTree(json.writeValueAsString(read.get(0).document())))
                .isEqualTo(json.readTree(document));
    }

    @Test
    void besideItStandsByWhatItIsMatched() {
        Candidate read = ForeignFile.of(document)
                .candidates(reader, ReadingOptions.usual())
                .get(0);
        assertThat(read.statement()).isEqualTo("Orbit AI knew.");
        assertThat(read.url()).isEqualTo("https://meridian.example/claims/1");
        assertThat(read.publisher().name()).isEqualTo("Meridian");
        assertThat(read.rating().label()).isEqualTo("Mostly false");
        assertThat(read.rating().value()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'version':2          | 'version':0        | version: Versions count from 1.",
                "'version':2          | 'version':'2'      | version: This has to be a whole number.",
                "'version':2          | 'version':2.5      | version: This has to be a whole number.",
                "'version':2          | 'version':99999999999 | version: This has to be a whole number.",
                "'version':2,         | ``                 | version: This is missing.",
                "'id':'pub_           | 'id':'clm_         | id: This is not the id of a published claim.",
                "'id':'pub_           | 'id':5,'x':'pub_   | id: This has to be a text.",
                "'language':'en'      | 'language':null    | language: This is missing.",
                "'tags':['ai']        | 'tags':[null]      | tags.0: This has to be a text.",
                "'tags':['ai']        | 'tags':'ai'        | tags: This has to be a list.",
                "'allegation':true    | 'allegation':1     | allegation: This has to be true or false.",
                "'allegation':true,   | ``                 | allegation: This is missing.",
                "'finding':'RATED'    | 'finding':'NOT_RATABLE' | finding: A rated claim has a verdict and a rating, and any other has neither.",
                "'finding':'RATED'    | 'finding':'rated'  | finding: This has to be one of [RATED, NOT_RATABLE].",
                "'finding':'RATED'    | 'finding':0        | finding: This has to be a text.",
                "'publicationStatus':'PUBLISHED' | 'publicationStatus':'WITHDRAWN' | publicationStatus: Only what is published can be imported.",
                "'statement':'Orbit AI knew.' | 'statement':' '     | statement: Fill this in: it may not be blank.",
                "'statement':'Orbit AI knew.' | 'statement':'a\\u0000' | statement: This holds what is no character.",
                "'statement':'Orbit AI knew.' | 'statement':'\\udc00'  | statement: This holds what is no character.",
                "'publisher':{        | 'publisher':{'logo':'x', | publisher.logo: Documents have no such field here.",
                "'version':2          | 'version':2,'extra':{}   | extra: Documents have no such field here.",
                "'publishedAt':'2026-11-20T10:00:00Z' | 'publishedAt':1763632800 | publishedAt: This has to be a text.",
                "'publishedAt':'2026-11-20T10:00:00Z' | 'publishedAt':'2026-11-20' | publishedAt: This is no moment: it reads like 2026-11-23T10:00:00Z.",
                "'value':'2026-11','precision':'MONTH' | 'value':'2026-13','precision':'MONTH' | attributions.0.hops.0.saidOn: This is no date, or not as exact as it says.",
                "'url':'https://meridian.example/claims/1' | 'url':'javascript:alert(1)' | url: This has to be a full web address that begins with https:// or http://.",
                "'sameAs':['https://orbit.example'] | 'sameAs':['data:,x'] | parties.0.party.sameAs.0: This has to be a full web address that begins with https:// or http://.",
                "'verdict':'MOSTLY_FALSE','value':2 | 'verdict':'TRUE','value':2 | rating.verdict: This is another verdict than the claim's.",
            })
    void whatIsNoDocumentIsRefused(String part, String other, String message) {
        String wrong = document.replace(part.replace('\'', '"'), other.replace('\'', '"'));
        assertThat(ForeignFile.of(wrong).refusal(reader))
                .isEqualTo(new Refused(1, 1, RefusalCode.INVALID_DOCUMENT, message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':             | MALFORMED        | The JSON ends in the middle: it seems to be cut off.",
                "{'id':1,'id':2}    | DUPLICATE_KEY    | 'id' is there twice: leave one of them.",
                "{} {}              | MALFORMED        | Each document stands on a line of its own.",
                "[]                 | INVALID_DOCUMENT | This has to be an object.",
                "7                  | INVALID_DOCUMENT | This has to be an object.",
                "{}                 | INVALID_DOCUMENT | id: This is missing.",
            })
    void aBrokenLineIsRefusedAndTheNextIsRead(String line, RefusalCode code, String message) {
        List<ReadLine> lines = ForeignFile.of(document + "\n" + line.replace('\'', '"') + "\n" + document)
                .lines(reader, ReadingOptions.usual());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isEqualTo(new Refused(2, 2, code, message));
    }

    @Test
    void nothingTooDeepIsRead() {
        assertThat(ForeignFile.of("[".repeat(10_000)).refusal(reader).message())
                .isEqualTo("Objects and lists stand too deep inside each other.");
    }

    @Test
    void aFileOfAnotherKindIsNotRead() {
        assertThat(ForeignFile.of("<html></html>").fault(reader)).hasMessageContaining("web page");
    }
}
