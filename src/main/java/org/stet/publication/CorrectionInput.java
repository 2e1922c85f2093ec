package org.stet.publication;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.stet.graphql.Problems;
import org.stet.graphql.UserErrorCode;
import org.stet.publication.document.CorrectionKind;

/** Why a new version replaces the last. */
@Input("CorrectionInput")
@Description("Why a new version replaces the last.")
public record CorrectionInput(
        @Description("What kind of change it is; every kind but RETRACTION.")
        CorrectionKind kind,

        @Description("What changed and why, for readers, at most 20,000 characters.")
        String note) {

    /** Reports under the fields {@code kind} and {@code note}. */
    static Reason read(Problems problems, CorrectionKind kind, String note) {
        if (kind == CorrectionKind.RETRACTION) {
            problems.add(UserErrorCode.INVALID_VALUE, "kind", "To take a claim back, use withdrawPublication.");
        }
        return new Reason(problems.present("kind", kind), problems.text("note", note));
    }
}
