package org.stet.imports.upload;

import io.vertx.core.MultiMap;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.graphql.Problems;
import org.stet.graphql.UserErrorCode;
import org.stet.imports.ReadingWish;
import org.stet.imports.reading.ImportFormat;

/** What the address of an upload says of the file. */
record UploadRequest(String fileName, ImportFormat format, ReadingWish wish) {

    static UploadRequest read(MultiMap parameters) {
        Problems problems = new Problems();
        ImportFormat format = format(problems, parameters.get("format"));
        String name = problems.optionalLine("fileName", parameters.get("fileName"));
        ReadingWish wish = ReadingWish.read(
                problems,
                parameters.get("language"),
                parameters.get("publisherName"),
                parameters.get("publisherUrl"),
                columns(problems, parameters.get("columns")));
        if (problems.any()) {
            throw UploadRefusal.invalid(problems.all().stream()
                    .map(error -> String.join(".", error.field()) + ": " + error.message())
                    .collect(Collectors.joining(" ")));
        }
        return new UploadRequest(name == null ? "unnamed" : name, format, wish);
    }

    private static ImportFormat format(Problems problems, String given) {
        for (ImportFormat format : ImportFormat.values()) {
            if (format.name().equals(given)) {
                return format;
            }
        }
        problems.add(UserErrorCode.REQUIRED, "format", "Give one of " + Arrays.toString(ImportFormat.values()) + ".");
        return null;
    }

    private static Map<String, String> columns(Problems problems, String given) {
        if (given == null || given.isBlank()) {
            return Map.of();
        }
        Map<String, String> columns = new LinkedHashMap<>();
        try {
            new JsonObject(given).forEach(column -> columns.put(column.getKey(), (String) column.getValue()));
        } catch (DecodeException | ClassCastException notThat) {
            problems.add(
                    UserErrorCode.INVALID_VALUE,
                    "columns",
                    "Give a JSON object with the header of the column for each field, such as {\"statement\": \"Claim\"}.");
        }
        return columns;
    }
}
