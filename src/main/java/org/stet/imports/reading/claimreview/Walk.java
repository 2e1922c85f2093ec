package org.stet.imports.reading.claimreview;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;
import org.stet.imports.reading.UnreadableFile;

/** Walks through JSON to the reviews in it. Lists of things are walked through; any other thing is read as a whole. */
final class Walk {

    private static final Set<String> LISTS = Set.of("@graph", "dataFeedElement", "itemListElement");

    private final JsonParser json;
    private final ThingReader things;
    private final ReviewSink reviews;

    Walk(JsonParser json, ThingReader things, ReviewSink reviews) {
        this.json = json;
        this.things = things;
        this.reviews = reviews;
    }

    void all() throws IOException {
        while (json.nextToken() != null) {
            if (!json.currentToken().isStructStart()) {
                throw new UnreadableFile(things.line(), "Reviews are JSON objects: there is none here.");
            }
            Shelf shelf = new Shelf(reviews);
            value(shelf);
            shelf.close();
        }
    }

    private void value(Shelf shelf) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                value(shelf);
            }
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
            thing(shelf);
        }
    }

    private void thing(Shelf shelf) throws IOException {
        int before = things.weight();
        Thing thing = new Thing(things.line());
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String property = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY && LISTS.contains(property)) {
                value(shelf);
            } else {
                things.readInto(thing, property);
            }
        }
        shelf.put(thing, things.weight() - before);
        things.giveBack(before);
    }
}
