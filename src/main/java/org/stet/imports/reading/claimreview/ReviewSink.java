package org.stet.imports.reading.claimreview;

import java.util.function.Consumer;
import org.stet.imports.reading.ReadLine;
import org.stet.imports.reading.ReadLine.Refused;
import org.stet.imports.reading.RefusalCode;

/** Finds the reviews in what was read, numbers them, and tells of each. Things of other types are nobody's business. */
final class ReviewSink {

    private final ReviewReading reading;
    private final Consumer<ReadLine> lines;
    private int position;

    /** @param before how many things of the file were told of */
    ReviewSink(ReviewReading reading, Consumer<ReadLine> lines, int before) {
        this.reading = reading;
        this.lines = lines;
        this.position = before;
    }

    void take(Thing thing, Graph graph) {
        if (thing.isTooLarge()) {
            refuse(thing.line(), RefusalCode.TOO_LARGE, "This is larger than any review may be.");
        } else {
            search(thing, null, graph);
        }
    }

    private void search(Thing thing, String repeatedAround, Graph graph) {
        if (thing.isA("ClaimReview")) {
            String repeated = thing.repetition() != null ? thing.repetition() : repeatedAround;
            review(thing, repeated, graph);
            return;
        }
        String repeated = thing.ownRepetition() != null ? thing.ownRepetition() : repeatedAround;
        thing.parts().forEach(part -> search(part, repeated, graph));
    }

    private void review(Thing thing, String repeated, Graph graph) {
        if (repeated != null) {
            String name = repeated.length() > 60 ? repeated.substring(0, 60) + "…" : repeated;
            refuse(thing.line(), RefusalCode.DUPLICATE_KEY, "\"" + name + "\" is there twice: leave one of them.");
        } else {
            position++;
            lines.accept(reading.line(thing, graph, position));
        }
    }

    private void refuse(int line, RefusalCode code, String message) {
        position++;
        lines.accept(new Refused(line, position, code, message));
    }
}
