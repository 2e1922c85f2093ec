package org.stet.deployment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** ClaimReviews of fifty other publishers as one DataFeed: the same ones each time. */
final class GeneratedReviews {

    private static final LocalDate BEGIN = LocalDate.parse("2015-01-01");
    private static final int PUBLISHERS = 50;
    private static final int AUTHORS = 5_000;
    private static final List<String> LABELS =
            List.of("True", "Mostly true", "Half true", "Mostly false", "False", "Misleading", "Missing context");

    private final Random random = new Random(11);
    private final GeneratedWords words = new GeneratedWords(random);

    void write(Path file, int reviews) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newOutputStream(file))) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField("@type", "DataFeed");
            json.writeArrayFieldStart("dataFeedElement");
            for (int review = 0; review < reviews; review++) {
                json.writeStartObject();
                json.writeStringField("@type", "DataFeedItem");
                json.writeArrayFieldStart("item");
                write(json, review);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void write(JsonGenerator json, int number) throws IOException {
        String site = "https://checks" + random.nextInt(PUBLISHERS) + ".example";
        String day = BEGIN.plusDays(number % 4_000).toString();
        json.writeStartObject();
        json.writeStringField("@type", "ClaimReview");
        json.writeStringField("url", site + "/" + number);
        json.writeStringField("datePublished", day);
        json.writeStringField("inLanguage", "en");
        json.writeStringField("claimReviewed", words.sentence(14));
        json.writeStringField("reviewBody", words.sentence(70));
        organization(json, "author", "Checks at " + site.substring(8), site);
        rating(json);
        json.writeObjectFieldStart("itemReviewed");
        json.writeStringField("@type", "Claim");
        int author = random.nextInt(AUTHORS);
        organization(json, "author", "Company " + author, "https://company" + author + ".example");
        json.writeStringField("datePublished", day);
        json.writeObjectFieldStart("appearance");
        json.writeStringField("@type", "CreativeWork");
        json.writeStringField("url", "https://paper.example/" + words.slug());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void organization(JsonGenerator json, String property, String name, String url) throws IOException {
        json.writeObjectFieldStart(property);
        json.writeStringField("@type", "Organization");
        json.writeStringField("name", name);
        json.writeStringField("url", url);
        json.writeEndObject();
    }

    private void rating(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("reviewRating");
        json.writeStringField("@type", "Rating");
        json.writeStringField("alternateName", LABELS.get(random.nextInt(LABELS.size())));
        json.writeEndObject();
    }
}
