package org.stet.development.sample;

import java.net.URI;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** The story of the sample desk, for tests of a desk that does not tell it by itself. */
public final class SampleDeskStory {

    private SampleDeskStory() {}

    /** @param tokenOf gives a bearer token for a user's name */
    public static void tellTo(URI endpoint, UnaryOperator<String> tokenOf) {
        new SampleStory(new SampleNewsroom(new DeskClient(endpoint, tokenOf), Instant.now(), false)).tell();
    }
}
