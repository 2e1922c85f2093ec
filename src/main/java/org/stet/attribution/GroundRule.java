package org.stet.attribution;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What was agreed with a source about using what it says: the one place that says what may leave the desk (rule 4). */
@Enum("GroundRule")
@Description("What was agreed with a source about using what it says.")
public enum GroundRule {
    @Description("Everything may be used, under the source's name.")
    ON_RECORD,
    @Description("What was said may be used. Of the source, only the agreed description and its reason leave the desk.")
    ON_BACKGROUND,
    @Description("What was said may be used. Of the source nothing leaves the desk, not even a description.")
    DEEP_BACKGROUND,
    @Description("Nothing of it ever leaves the desk.")
    OFF_RECORD;

    /** Whether what was said may leave the desk. */
    public boolean mayLeave() {
        return this != OFF_RECORD;
    }

    /** Whether the source's name may leave, and everything that leads to it: address, locator, day, wording. */
    public boolean mayName() {
        return this == ON_RECORD;
    }

    /** Whether a description of the source may leave. */
    public boolean mayDescribe() {
        return this == ON_RECORD || this == ON_BACKGROUND;
    }

    /** Whether a description must have been agreed on, and the reason for it be known. */
    public boolean needsAgreedDescription() {
        return this == ON_BACKGROUND;
    }

    /** The value when the source may be named, else null. */
    public <T> T ifNamed(T value) {
        return mayName() ? value : null;
    }

    /** The value when the source may be described, else null. */
    public <T> T ifDescribed(T value) {
        return mayDescribe() ? value : null;
    }

    /** Of two rules that bind the same words, the one that lets less out. */
    public GroundRule stricter(GroundRule other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
