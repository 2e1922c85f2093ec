package org.stet.export.signature;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.stet.export.set.ClaimSetFilter;
import org.stet.export.set.ClaimSetScope;

/**
 * What is in an export. The order of the fields is part of the format; fields are added at the end of their object, and
 * {@code manifestVersion} rises when one means something else.
 *
 * @param export the id of the export
 * @param house who publishes it, never a member
 * @param asOf the moment of the desk that it shows
 * @param order how the claims follow each other in each file
 */
@JsonPropertyOrder({
    "manifestVersion",
    "export",
    "house",
    "claimSet",
    "requestedAt",
    "asOf",
    "documentSchema",
    "order",
    "counts",
    "files"
})
public record Manifest(
        int manifestVersion,
        String export,
        House house,
        Set claimSet,
        Instant requestedAt,
        Instant asOf,
        DocumentSchema documentSchema,
        List<String> order,
        Counts counts,
        List<File> files) {

    public static final int VERSION = 1;

    @JsonPropertyOrder({"name", "url"})
    public record House(String name, String url) {}

    /** What the set said when the export was asked for. */
    @JsonPropertyOrder({"id", "name", "description", "scope", "filter"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Set(String id, String name, String description, ClaimSetScope scope, ClaimSetFilter filter) {}

    /** Which JSON Schema describes the documents of the NDJSON file. */
    @JsonPropertyOrder({"version", "url"})
    public record DocumentSchema(int version, String url) {}

    /** @param byVerdict by the name of the verdict, {@code NOT_RATABLE} for claims without one; what is none is left out */
    @JsonPropertyOrder({"claims", "byVerdict"})
    public record Counts(int claims, Map<String, Integer> byVerdict) {}

    /** @param sha256 in hexadecimal digits */
    @JsonPropertyOrder({"name", "mediaType", "bytes", "sha256"})
    public record File(String name, String mediaType, long bytes, String sha256) {}
}
