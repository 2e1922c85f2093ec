package org.stet.reply.request;

import static org.stet.graphql.UserErrorCode.INVALID_TIME;
import static org.stet.graphql.UserErrorCode.INVALID_VALUE;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneId;
import org.stet.graphql.Problems;

/** What a request says, read from an input. */
@Embeddable
record RequestContent(
        @Enumerated(EnumType.STRING) ContactChannel channel,
        Instant sentAt,
        Instant deadline,
        String zone,
        String message) {

    static RequestContent read(Problems problems, RequestWords words, Instant now) {
        Instant sentAt = problems.past("sentAt", problems.present("sentAt", words.sentAt()), now);
        Instant deadline = problems.moment("deadline", problems.present("deadline", words.deadline()));
        if (sentAt != null && deadline != null && !deadline.isAfter(sentAt)) {
            problems.add(INVALID_TIME, "deadline", "Give a moment after the sending: there must be time to answer.");
        }
        return new RequestContent(
                problems.present("channel", words.channel()),
                sentAt,
                deadline,
                zone(problems, problems.line("zone", words.zone())),
                problems.optionalText("message", words.message()));
    }

    private static String zone(Problems problems, String zone) {
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.add(INVALID_VALUE, "zone", "Give an IANA time zone such as Europe/Berlin or UTC.");
            return null;
        }
        return zone;
    }

    /** The deadline with its zone. */
    Deadline due() {
        return new Deadline(deadline, ZoneId.of(zone));
    }
}
