package org.stet.graphql.http;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.util.stream.Collectors;

/** What a change of the schema means for those who use it. */
final class SchemaChanges {

    private SchemaChanges() {}

    /** One line for each change that breaks a client of the older schema, by name; "nothing" if there is none. */
    static String breaking(String older, String newer) {
        if (older.isBlank()) {
            return "nothing: no schema was committed";
        }
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(older, newer), reporter);
        String changes =
                reporter.getBreakages().stream().map(SchemaChanges::line).collect(Collectors.joining("\n"));
        return changes.isEmpty() ? "nothing" : changes;
    }

    private static String line(DiffEvent change) {
        String place = change.getFieldName() == null
                ? change.getTypeName()
                : change.getTypeName() + "." + change.getFieldName();
        return "- " + place + ": " + change.getReasonMsg();
    }
}
