package org.stet.review.house;

import static org.stet.graphql.UserErrorCode.INVALID_VALUE;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.stet.graphql.Problems;

/** What the house decides from now on. */
@Input("ReviseHouseSettingsInput")
@Description("What the house decides from now on.")
public record ReviseHouseSettingsInput(
        @Description("The version that you read.") int expectedVersion,

        @Description(
                "How long an accused party has to answer at least: whole minutes in ISO 8601 such as PT24H, up to P30D.")
        Duration minimumReplyTime) {

    private static final Duration LONGEST = Duration.ofDays(30);

    Duration read(Problems problems) {
        Duration time = problems.present("minimumReplyTime", minimumReplyTime);
        if (time == null) {
            return null;
        }
        boolean wholeMinutes = time.equals(time.truncatedTo(ChronoUnit.MINUTES));
        if (time.isNegative() || time.compareTo(LONGEST) > 0 || !wholeMinutes) {
            problems.add(INVALID_VALUE, "minimumReplyTime", "Give whole minutes, from PT0M to P30D.");
        }
        return time;
    }
}
