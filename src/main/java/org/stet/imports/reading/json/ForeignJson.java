package org.stet.imports.reading.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.stet.imports.reading.ReadingLimits;

/** Parsing of JSON that nobody here made. */
public final class ForeignJson {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_EXPLANATION = 200;

    private static final String TWICE = "Duplicate field";

    private ForeignJson() {}

    /** Builds parsers that stop at the limits, and that remember no names, of which a file may have any number. */
    public static JsonFactoryBuilder factory(ReadingLimits limits) {
        return new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.deepest())
                        .maxStringLength(limits.longest())
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build());
    }

    /** Whether an object says one thing twice; told by parsers that look for it. */
    public static boolean isRepetition(JsonProcessingException broken) {
        return broken.getOriginalMessage().startsWith(TWICE);
    }

    /** What is wrong, in a sentence or two. */
    public static String fault(JsonProcessingException broken) {
        if (broken instanceof StreamConstraintsException) {
            return limit(broken.getOriginalMessage());
        }
        if (broken instanceof JsonEOFException || broken.getOriginalMessage().contains("end-of-input")) {
            return "The JSON ends in the middle: it seems to be cut off.";
        }
        if (isRepetition(broken)) {
            return broken.getOriginalMessage().substring(TWICE.length()).strip()
                    + " is there twice: leave one of them.";
        }
        String explanation = broken.getOriginalMessage().split("[\\r\\n]", 2)[0];
        return "The JSON is broken: " + explanation.substring(0, Math.min(explanation.length(), LONGEST_EXPLANATION))
                + ".";
    }

    private static String limit(String message) {
        if (message.contains("nesting")) {
            return "Objects and lists stand too deep inside each other.";
        }
        if (message.startsWith("Number")) {
            return "A number has more than " + LONGEST_NUMBER + " digits.";
        }
        return message.startsWith("Name")
                ? "A name has more than " + LONGEST_NAME + " characters."
                : "A text or a number is longer than any check may be.";
    }
}
