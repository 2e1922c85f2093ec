package org.stet.review.house;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.stet.graphql.Node;

/** What the house has decided for all its claims. */
@Description("What the house has decided for all its claims.")
public record HouseSettings(
        @Id @Name("id") @Description("The opaque id.") String id,
        @Description("Counts the changes, from 0.") int version,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Description("How long an accused party has to answer at least, such as PT24H.")
        Duration minimumReplyTime,

        @Description("When the settings were last changed.") Instant changedAt)
        implements Node {}
