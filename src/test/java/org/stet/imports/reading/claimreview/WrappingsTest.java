package org.stet.imports.reading.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.imports.reading.Candidate;
import org.stet.imports.reading.ForeignFile;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadLine.Read;
import org.stet.imports.reading.ReadingOptions;

/** In what reviews are wrapped. */
class WrappingsTest {

    private static final String ONE = "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"One.\"}";
    private static final String TWO = "{\"claimReviewed\":\"Two.\",\"@type\":[\"Review\",\"ClaimReview\"]}";

    private final ClaimReviewReader reader = new ClaimReviewReader();

    private static String filled(String pattern) {
        return pattern.replace("#1", ONE).replace("#2", TWO).replace('\'', '"');
    }

    private List<String> statements(String pattern) {
        return ForeignFile.of(filled(pattern)).candidates(reader, ReadingOptions.usual()).stream()
                .map(Candidate::statement)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[#1,#2]",
                "[\n#1,\n#2\n]",
                "[[#1],[[#2]]]",
                "{'@graph':[#1,#2]}",
                "{'@context':'https://schema.org','@graph':[{'@type':'WebPage'},#1,'text',null,7,#2],'x':1}",
                "{'@graph':{'@type':'WebSite','about':[#1,#2]}}",
                "{'@type':'DataFeed','dataFeedElement':[{'item':#1},{'item':[#2]}]}",
                "{'@type':'DataFeed','dataFeedElement':[\n{'item':#1},\n{'item':#2}\n]}\n",
                "{'dataFeedElement':{'item':[#1,#2]}}",
                "{'@type':'ItemList','itemListElement':[{'@type':'ListItem','item':#1},#2]}",
                "{'@type':'Article','review':#1,'hasPart':{'review':[#2]}}",
                "{'mainEntity':{'@list':[#1,#2]}}",
                "#1\n#2",
                "#1\n#2\n",
                "\n\r\n#1\r\n\r\n#2\r\n",
                "[#1]\n[#2]",
                "{'@graph':[#1]}\n{'dataFeedElement':[{'item':#2}]}",
                "#1 #2",
            })
    void bothReviewsAreFound(String pattern) {
        assertThat(statements(pattern)).containsExactly("One.", "Two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{}", "{'@type':'Article'}\n{'@type':'Claim','review':{}}", "{'@graph':[]}", "[1,'a']"})
    void whatHasNoReviewsHasNothing(String pattern) {
        assertThat(statements(pattern)).isEmpty();
    }

    @Test
    void aFeedTellsWhereEachReviewBegins() {
        List<ReadLine> lines = ForeignFile.named("feed.json").lines(reader, ReadingOptions.usual());
        assertThat(lines).extracting(ReadLine::line).containsExactly(7, 9, 10, 15);
        assertThat(lines).extracting(ReadLine::position).containsExactly(1, 2, 3, 4);
        assertThat(lines)
                .extracting(line -> ((Read) line).candidate().statement())
                .containsExactly("One.", "Two.", "Three.", "Four.");
    }

    @Test
    void aLineTellsItsNumber() {
        List<ReadLine> lines = ForeignFile.of(filled("#1\n\n[#1,#2]\n")).lines(reader, ReadingOptions.usual());
        assertThat(lines).extracting(ReadLine::line).containsExactly(1, 3, 3);
        assertThat(lines).extracting(ReadLine::position).containsExactly(1, 2, 3);
    }

    @Test
    void referencesReachForwardAndBack() {
        String house = "{'@id':'#house','@type':'Organization','name':'Meridian'}";
        String review = "{'@type':'ClaimReview','claimReviewed':'One.','author':{'@id':'#house'}}";
        for (String graph : List.of("{'@graph':[" + house + "," + review + "]}", "[" + review + "," + house + "]")) {
            List<Candidate> read = ForeignFile.of(filled(graph)).candidates(reader, ReadingOptions.usual());
            assertThat(read.get(0).publisher().name()).isEqualTo("Meridian");
        }
    }

    @Test
    void inAFeedTheyReachBackToItsBeginning() {
        String house = "{'@id':'#house','@type':'Organization','name':'Meridian'}";
        String review = ",{'@type':'ClaimReview','claimReviewed':'One.','author':{'@id':'#house'}}";
        List<Candidate> read = ForeignFile.of(filled("[" + house + review.repeat(20_000) + "]"))
                .candidates(reader, ReadingOptions.usual());
        assertThat(read).hasSize(20_000).allMatch(one -> one.publisher().name().equals("Meridian"));
    }

    @Test
    void referencesThatGoInCirclesOrNowhereAreNobody() {
        String loop = "[{'@id':'a','@type':'Organization','publisher':{'@id':'a'}},"
                + "{'@type':'ClaimReview','claimReviewed':'One.','author':[{'@id':'a'},{'@id':'b'}]}]";
        assertThat(ForeignFile.of(filled(loop))
                        .candidates(reader, ReadingOptions.usual())
                        .get(0)
                        .publisher())
                .isNull();
    }
}
