package org.stet.journal;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/** What a change did to one field. */
@Description("What a change did to one field.")
public record FieldChange(
        @Description("The field, as the schema names it.") String field,

        @Nullable @Description("The value before: text as it is, anything else as JSON; null when there was none.")
        String before,

        @Nullable @Description("The value after, in the same form; null when there is none.")
        String after) {

    private static final Set<String> NOT_WORTH_SAYING = Set.of("id", "version", "changedAt", "recordedAt");

    /** The fields in which two JSON objects differ; either may be null. */
    static List<FieldChange> between(JsonNode before, JsonNode after) {
        Set<String> fields = new LinkedHashSet<>();
        if (before != null) {
            before.fieldNames().forEachRemaining(fields::add);
        }
        if (after != null) {
            after.fieldNames().forEachRemaining(fields::add);
        }
        fields.removeAll(NOT_WORTH_SAYING);
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            String was = text(before, field);
            String is = text(after, field);
            if (!Objects.equals(was, is)) {
                changes.add(new FieldChange(field, was, is));
            }
        }
        return List.copyOf(changes);
    }

    private static String text(JsonNode subject, String field) {
        if (subject == null || !subject.hasNonNull(field)) {
            return null;
        }
        JsonNode value = subject.get(field);
        if (value.isEmpty() && value.isContainerNode()) {
            return null;
        }
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
