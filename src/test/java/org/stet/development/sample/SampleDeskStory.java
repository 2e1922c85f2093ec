package org.stet.development.sample;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The story of the sample desk, for tests of a desk that does not tell it by itself. */
public final class SampleDeskStory {

    private SampleDeskStory() {}

    /**
     * Tells it once: a desk that somebody filled is left alone.
     *
     * @param tokenOf gives a bearer token for a user's name
     */
    public static void tellTo(URI endpoint, UnaryOperator<String> tokenOf) {
        DeskClient desk = new DeskClient(endpoint, tokenOf);
        if (desk.ask("rita", "{ articles(first: 1) { nodes { id } } }", Map.of())
                .at("/articles/nodes")
                .isEmpty()) {
            new SampleStory(new SampleNewsroom(desk, Instant.now(), false)).tell();
        }
    }
}
