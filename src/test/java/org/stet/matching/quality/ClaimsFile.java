package org.stet.matching.quality;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The claims of the data as a table that the desk imports. */
final class ClaimsFile {

    static final String LABEL = "Checked before";

    private static final String ADDRESS = "https://checked-before.example/";
    private static final String HEADER = "statement,title,url,publisherName,ratingLabel,language";

    private final String language;
    private final Map<String, Integer> repeated = new HashMap<>();

    ClaimsFile(String language) {
        this.language = language;
    }

    String of(List<JsonObject> claims) {
        return claims.stream().map(this::row).collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n"));
    }

    /** A publisher checks a statement once; the data has some twice. */
    private String row(JsonObject claim) {
        String statement = claim.getString("vclaim").strip();
        int again = repeated.merge(statement.toLowerCase(), 1, Integer::sum);
        return String.join(
                ",",
                cell(statement),
                cell(claim.getString("title", "").strip()),
                cell(ADDRESS + claim.getString("id")),
                cell("Publisher " + again),
                cell(LABEL),
                cell(language));
    }

    private static String cell(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }

    /** The id in the data of the claim whose check is at this address. */
    static String id(String address) {
        return address.substring(ADDRESS.length());
    }
}
