package org.stet.imports.reading.claimreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.imports.reading.RefusalCode.DUPLICATE_KEY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.imports.reading.Candidate;
import org.stet.imports.reading.ForeignFile;
import org.stet.imports.reading.ReadLine.Refused;
import org.stet.imports.reading.ReadingOptions;
import org.stet.imports.reading.RefusalCode;

/** What single properties say, or why they cannot be taken. */
class ReviewValuesTest {

    private static final String CLAIM = "\"claimReviewed\":\"One.\",";

    private final ClaimReviewReader reader = new ClaimReviewReader();

    private static ForeignFile review(String properties) {
        return ForeignFile.of("{" + properties.replace('\'', '"') + "\"@type\":\"ClaimReview\"}");
    }

    private Candidate read(String properties) {
        return review(CLAIM + properties)
                .candidates(reader, ReadingOptions.usual())
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'alternateName':'False','ratingExplanation':'Why','ratingValue':1}      | False",
                "{'alternateName':'','ratingExplanation':'Wrong on all counts'}           | Wrong on all counts",
                "{'name':'Nonsense'}                                                      | Nonsense",
                "{'ratingValue':2,'bestRating':5}                                         | 2 of 5",
                "{'ratingValue':'2','bestRating':'5'}                                     | 2 of 5",
                "{'ratingValue':'Half true','bestRating':5}                               | Half true",
                "'Pants on fire'                                                          | Pants on fire",
                "['',{'alternateName':'False'}]                                           | False",
                "{'alternateName':[{'@language':'fr','@value':'Faux'},'False']}           | Faux",
            })
    void theLabelIsThePublishersOwn(String rating, String label) {
        assertThat(read("'reviewRating':" + rating + ",").rating().label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "''", "[]", "{}", "{'bestRating':5}", "{'alternateName':' '}", "{'ratingValue':''}"})
    void aRatingThatSaysNothingIsNone(String rating) {
        assertThat(read("'reviewRating':" + rating + ",").rating()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'author':'Meridian'                                                        | Meridian",
                "'author':['',{'name':'Meridian'}]                                          | Meridian",
                "'author':{'@type':'Person','name':'Lou'},'publisher':{'name':'Meridian'}   | Meridian",
                "'author':{'@type':'Person','name':'Lou'}                                   | Lou",
                "'publisher':'Meridian'                                                     | Meridian",
                "'author':{'name':null,'legalName':'Meridian Ltd'}                          | Meridian Ltd",
            })
    void thePublisherIsTheHouseBeforeTheWriter(String properties, String name) {
        assertThat(read(properties + ",").publisher().name()).isEqualTo(name);
    }

    @Test
    void aPublisherMayBeKnownByItsAddressAlone() {
        assertThat(read("'author':'https://meridian.example',").publisher().url())
                .isEqualTo("https://meridian.example");
        assertThat(read("'author':{'@id':'https://meridian.example/#us'},")
                        .publisher()
                        .url())
                .isEqualTo("https://meridian.example/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'inLanguage':'en-GB'                                                   | en-GB",
                "'inLanguage':'pt_br'                                                   | pt-BR",
                "'inLanguage':['fr','en']                                               | fr",
                "'inLanguage':{'@type':'Language','name':'Spanish','alternateName':'es'}| es",
                "'inLanguage':'English'                                                 | ``",
            })
    void theLanguageIsATag(String properties, String language) {
        assertThat(read(properties + ",").language()).isEqualTo(language.isEmpty() ? null : language);
    }

    @Test
    void theMarkOfTheTextStandsInForTheLanguageOfTheReview() {
        Candidate read = review(
                        "'claimReviewed':[{'@value':'Eins.','@language':'de'},{'@value':'One.','@language':'en'}],")
                .candidates(reader, ReadingOptions.usual().withLanguage("fr"))
                .get(0);
        assertThat(read.statement()).isEqualTo("Eins.");
        assertThat(read.language()).isEqualTo("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'itemReviewed':'A speech',", "'itemReviewed':null,", "'itemReviewed':[],", ""})
    void whatWasReviewedMayBeMissing(String properties) {
        Candidate read = read(properties);
        assertThat(read.authors()).isEmpty();
        assertThat(read.appearances()).isEmpty();
        assertThat(read.saidOn().value()).isNull();
    }

    @Test
    void theAddressOfTheReviewMayBeThatOfItsPage() {
        assertThat(read("'url':'','mainEntityOfPage':{'@id':'https://m.example/a'},")
                        .url())
                .isEqualTo("https://m.example/a");
        assertThat(read("'url':['https://m.example/b','https://m.example/c'],").url())
                .isEqualTo("https://m.example/b");
        assertThat(read("").url()).isNull();
    }

    @Test
    void ofALongListTheFirstFiftyAreTaken() {
        assertThat(read("'citation':[" + many(80) + "],").citations()).hasSize(50);
    }

    private static String many(int count) {
        StringBuilder addresses = new StringBuilder("'https://m.example/0'");
        for (int i = 1; i < count; i++) {
            addresses.append(",'https://m.example/").append(i).append('\'');
        }
        return addresses.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'url':'https://m.example/'           | REQUIRED       | claimReviewed: Fill this in: it may not be blank.",
                "'claimReviewed':null                 | REQUIRED       | claimReviewed: Fill this in: it may not be blank.",
                "'claimReviewed':' <p> </p>&nbsp;'    | REQUIRED       | claimReviewed: Fill this in: it may not be blank.",
                "'claimReviewed':'a\\u0000b'          | INVALID_TEXT   | claimReviewed: Remove the control character at position 1.",
                "'claimReviewed':'a\\ud83d b'         | INVALID_TEXT   | claimReviewed: Remove the half surrogate pair at position 1: it is no character.",
            })
    void withoutAStatementThereIsNothingToImport(String properties, RefusalCode code, String message) {
        assertThat(review(properties + ",").refusal(reader)).isEqualTo(new Refused(1, 1, code, message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'url':'javascript:alert(1)'              | INVALID_URL    | url: Give a full web address that begins with https:// or http://.",
                "'url':'/moon'                            | INVALID_URL    | url: Give a full web address that begins with https:// or http://.",
                "'url':'data:text/html,x'                 | INVALID_URL    | url: Give a full web address that begins with https:// or http://.",
                "'datePublished':'2020-02-30'             | INVALID_DATE   | datePublished: `2020-02-30` is no date: write it like 2026-11-23.",
                "'itemReviewed':{'datePublished':'soon'}  | INVALID_DATE   | datePublished: `soon` is no date: write it like 2026-11-23.",
                "'reviewRating':{'ratingValue':9,'bestRating':5} | INVALID_RATING | reviewRating: The rating 9 lies above its scale, whose best is 5.",
                "'datePublished':'x','url':'x'            | INVALID_URL    | url: Give a full web address that begins with https:// or http://. datePublished: `x` is no date: write it like 2026-11-23.",
            })
    void whatIsWrongIsNamed(String properties, RefusalCode code, String message) {
        assertThat(review(CLAIM + properties + ",").refusal(reader))
                .isEqualTo(new Refused(1, 1, code, message.replace('`', '"')));
    }

    @ParameterizedTest
    @CsvSource({"claimReviewed,20001", "reviewBody,20001", "name,501"})
    void whatIsTooLongIsNamed(String property, int length) {
        String claim = property.equals("claimReviewed") ? "" : CLAIM;
        Refused refusal = review(claim + "'" + property + "':'" + "x".repeat(length) + "',")
                .refusal(reader);
        assertThat(refusal.code()).isEqualTo(RefusalCode.TOO_LONG);
        assertThat(refusal.message())
                .isEqualTo(property + ": Shorten this: at most " + (length - 1) + " characters are kept.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'@type':'ClaimReview','claimReviewed':'One.','claimReviewed':'Two.'}                     | claimReviewed",
                "{'@type':'ClaimReview','claimReviewed':null,'claimReviewed':'Two.'}                       | claimReviewed",
                "{'@type':'ClaimReview','claimReviewed':'One.','reviewRating':{'name':'a','name':'b'}}     | name",
                "{'item':{'@type':'Event'},'item':{'@type':'ClaimReview','claimReviewed':'One.'}}          | item",
            })
    void aNameThatIsThereTwiceIsNamed(String json, String name) {
        assertThat(ForeignFile.of(json.replace('\'', '"')).refusal(reader))
                .isEqualTo(new Refused(1, 1, DUPLICATE_KEY, "\"" + name + "\" is there twice: leave one of them."));
    }
}
