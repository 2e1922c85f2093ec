package org.stet.export.set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Filters as JSON, their parts in the order of the schema, and back. What is not asked for is left out. */
@ApplicationScoped
public class FilterJson {

    private final ObjectMapper json;

    FilterJson(ObjectMapper json) {
        this.json = json;
    }

    public String write(ClaimSetFilter filter) {
        try {
            return json.writeValueAsString(filter);
        } catch (JsonProcessingException recordsAreAlwaysJson) {
            throw new IllegalStateException(recordsAreAlwaysJson);
        }
    }

    public ClaimSetFilter read(String filter) {
        try {
            return json.readValue(filter, ClaimSetFilter.class);
        } catch (JsonProcessingException writtenHereAlone) {
            throw new IllegalStateException(writtenHereAlone);
        }
    }
}
