package org.stet.export.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds documents against the schema that is published. */
public final class SchemaCheck {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(ClaimSchema.json(), StandardCharsets.UTF_8), InputFormat.JSON);

    private SchemaCheck() {}

    /** What is wrong with a document, each with its place; formats count. */
    public static List<String> faultsOf(String document) {
        return SCHEMA
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }
}
