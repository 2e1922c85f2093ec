package org.stet.graphql;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A date as it is known. */
@Input("PartialDateInput")
@Description("A date as it is known.")
public record PartialDateInput(
        @Nullable @Description("The date in ISO 8601, as exact as `precision` says; leave it out when it is unknown.")
        String value,

        @Description("How exactly the date is known.") DatePrecision precision,

        @Nullable @Description("For a date that is not known: the last day that it can have been.")
        LocalDate notAfter) {}
