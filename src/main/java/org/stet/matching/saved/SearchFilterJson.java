package org.stet.matching.saved;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.stet.matching.search.SearchFilter;

/** Filters as JSON, their parts in the order of the schema, and back. What is not asked for is left out. */
@ApplicationScoped
class SearchFilterJson {

    private final ObjectMapper json;

    SearchFilterJson(ObjectMapper json) {
        this.json = json;
    }

    String write(SearchFilter filter) {
        try {
            return json.writeValueAsString(filter);
        } catch (JsonProcessingException recordsAreAlwaysJson) {
            throw new IllegalStateException(recordsAreAlwaysJson);
        }
    }

    SearchFilter read(String filter) {
        try {
            return json.readValue(filter, SearchFilter.class);
        } catch (JsonProcessingException writtenHereAlone) {
            throw new IllegalStateException(writtenHereAlone);
        }
    }
}
