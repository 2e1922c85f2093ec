package org.stet.development.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Three invented articles and what the desk made of them so far. Every name in here is invented. */
final class SampleStory {

    private static final String ACCUSED = "ACCUSED";
    private static final String SUBJECT = "SUBJECT";

    private final SampleNewsroom desk;

    SampleStory(SampleNewsroom desk) {
        this.desk = desk;
    }

    void tell() {
        String courier = desk.party("NEWS_OUTLET", "Nordhavn Courier", "The Courier");
        new SampleAccusation(desk).tell();
        new SampleSpill(desk, courier).tell();
        new SampleBridge(desk, courier).tell();
        desk.publicSet(
                "Accusations against companies",
                "What somebody says that a company did, with everything that the company answered.",
                Map.of("allegation", true));
    }

    static String text(String file) {
        try (InputStream stream = SampleStory.class.getResourceAsStream("/sample-desk/" + file + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<String, String> accused(String party) {
        return Map.of(party, ACCUSED);
    }

    static Map<String, String> about(String party) {
        return Map.of(party, SUBJECT);
    }

    /** In this order at every telling, so that a second telling says the same. */
    static Map<String, String> accusedAndAbout(String accused, String about) {
        Map<String, String> parties = new LinkedHashMap<>();
        parties.put(accused, ACCUSED);
        parties.put(about, SUBJECT);
        return parties;
    }
}
