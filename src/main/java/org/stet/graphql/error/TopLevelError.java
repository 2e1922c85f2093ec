package org.stet.graphql.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.graphql.ErrorCode;

/**
 * One entry of {@code errors} as the caller sees it.
 *
 * @param locations where in the document, empty if nowhere
 * @param path which field of the answer, empty if none
 * @param extensions {@code code}, and for a bug {@code correlationId}
 */
public record TopLevelError(
        ErrorCode code,
        String message,
        List<SourceLocation> locations,
        List<Object> path,
        Map<String, Object> extensions)
        implements GraphQLError {

    public TopLevelError {
        locations = locations == null ? List.of() : List.copyOf(locations);
        path = path == null ? List.of() : List.copyOf(path);
    }

    public static TopLevelError of(ErrorCode code, String message) {
        return of(code, message, List.of(), List.of());
    }

    public static TopLevelError of(ErrorCode code, String message, List<SourceLocation> locations, List<Object> path) {
        return new TopLevelError(code, message, locations, path, Map.of("code", code.name()));
    }

    static TopLevelError internal(String correlationId, List<SourceLocation> locations, List<Object> path) {
        return new TopLevelError(
                ErrorCode.INTERNAL,
                "Internal error. Tell the house's administrator the correlation id " + correlationId + ".",
                locations,
                path,
                Map.of("code", ErrorCode.INTERNAL.name(), "correlationId", correlationId));
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code.name());
    }

    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("message", message);
        if (!locations.isEmpty()) {
            fields.put(
                    "locations",
                    locations.stream().map(TopLevelError::lineAndColumn).toList());
        }
        if (!path.isEmpty()) {
            fields.put("path", path);
        }
        fields.put("extensions", extensions);
        return fields;
    }

    private static Map<String, Integer> lineAndColumn(SourceLocation location) {
        Map<String, Integer> place = new LinkedHashMap<>();
        place.put("line", location.getLine());
        place.put("column", location.getColumn());
        return place;
    }
}
