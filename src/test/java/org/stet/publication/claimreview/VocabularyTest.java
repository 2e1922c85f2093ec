package org.stet.publication.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each thing has properties that schema.org defines for its type, and no others. */
class VocabularyTest {

    private static final Set<String> OF_ANYTHING =
            Set.of("@context", "@type", "name", "url", "sameAs", "alternateName");

    private static final Set<String> OF_CREATIVE_WORKS = Set.of(
            "headline",
            "author",
            "publisher",
            "datePublished",
            "dateModified",
            "inLanguage",
            "citation",
            "correction",
            "text",
            "archivedAt",
            "sdPublisher");

    private static final Map<String, Set<String>> OF_THE_TYPE = Map.of(
            "DataFeed", Set.of("dataFeedElement"),
            "DataFeedItem", Set.of("dateCreated", "dateModified", "item"),
            "ClaimReview", Set.of("claimReviewed", "itemReviewed", "reviewBody", "reviewRating"),
            "Claim", Set.of("appearance", "firstAppearance"),
            "CreativeWork", Set.of(),
            "CorrectionComment", Set.of(),
            "Rating", Set.of("ratingValue", "bestRating", "worstRating"),
            "Person", Set.of(),
            "Organization", Set.of());

    private static final Set<String> NO_CREATIVE_WORKS = Set.of("DataFeedItem", "Rating", "Person", "Organization");

    private final ClaimReview review = new ClaimReview(Documents.Newsroom.LEDGER, Documents.JSON);

    @Test
    void everyPropertyIsOneOfItsType() throws Exception {
        String item = review.feedItem(Documents.full().claim()).orElseThrow();
        JsonNode feed = new ObjectMapper().readTree(review.feedHead() + item + "]}");

        Map<String, Set<String>> used = things(feed)
                .collect(Collectors.groupingBy(
                        thing -> thing.get("@type").asText(),
                        Collectors.flatMapping(
                                thing -> thing.properties().stream().map(Map.Entry::getKey), Collectors.toSet())));

        assertThat(used).containsOnlyKeys(OF_THE_TYPE.keySet());
        used.forEach((type, properties) -> assertThat(allowed(type)).as(type).containsAll(properties));
    }

    private static Set<String> allowed(String type) {
        Stream<String> asCreativeWork = NO_CREATIVE_WORKS.contains(type) ? Stream.of() : OF_CREATIVE_WORKS.stream();
        return Stream.of(OF_ANYTHING.stream(), OF_THE_TYPE.get(type).stream(), asCreativeWork)
                .flatMap(properties -> properties)
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> things(JsonNode node) {
        Stream<JsonNode> inside = Stream.iterate(node.elements(), each -> each.hasNext(), each -> each)
                .map(each -> each.next())
                .flatMap(VocabularyTest::things);
        return node.isObject() ? Stream.concat(Stream.of(node), inside) : inside;
    }
}
