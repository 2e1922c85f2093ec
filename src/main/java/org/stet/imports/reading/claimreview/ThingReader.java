package org.stet.imports.reading.claimreview;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one value at a time. Of what is larger than allowed the rest is read over and not kept. */
final class ThingReader {

    /** What an object, a list or a property weighs in memory beside its characters. */
    private static final int FRAME = 16;

    private final JsonParser json;
    private final int lineBefore;
    private final int heaviest;
    private int weight;

    /** @param lineBefore how many lines of the file stand before what the parser reads */
    ThingReader(JsonParser json, int lineBefore, int heaviest) {
        this.json = json;
        this.lineBefore = lineBefore;
        this.heaviest = heaviest;
    }

    int line() {
        return lineBefore + json.currentTokenLocation().getLineNr();
    }

    /** How much is kept of what was begun and not yet given back. */
    int weight() {
        return weight;
    }

    /** Counts from here again, because what came since was handed on. */
    void giveBack(int before) {
        weight = before;
    }

    /** The value that the parser stands on, put into a property. */
    void readInto(Thing thing, String property) throws IOException {
        weight += property.length() + FRAME;
        Object value = value();
        if (isTooHeavy()) {
            thing.cutOff();
        } else {
            thing.put(property, value);
        }
    }

    private boolean isTooHeavy() {
        return weight > heaviest;
    }

    private Object value() throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> thing();
            case START_ARRAY -> list();
            case VALUE_NULL -> null;
            default -> word();
        };
    }

    private String word() throws IOException {
        String word = json.getText();
        weight += word.length();
        return word;
    }

    private Thing thing() throws IOException {
        Thing thing = new Thing(line());
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String property = json.currentName();
            json.nextToken();
            readInto(thing, property);
        }
        return thing;
    }

    private List<Object> list() throws IOException {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            weight += FRAME;
            Object value = value();
            if (value != null && !isTooHeavy()) {
                values.add(value);
            }
        }
        return values;
    }
}
