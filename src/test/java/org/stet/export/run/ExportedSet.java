package org.stet.export.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.unique;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.Caller;
import org.stet.Sentences;
import org.stet.graphql.http.SocketClient;
import org.stet.publication.ClaimInPrint;

/** An export of the claims with a tag. */
public record ExportedSet(String set, String id) {

    private static final Caller edith = Caller.edith();

    private static Map<String, Object> tagged(String tag) {
        Map<String, Object> input = Sentences.claim();
        input.put("tags", List.of(tag));
        return input;
    }

    public static ClaimInPrint published(String tag) {
        return approved(tag).publish();
    }

    public static ClaimInPrint approved(String tag) {
        return ClaimInPrint.approved(tagged(tag));
    }

    public static ClaimInPrint supported(String tag) {
        return ClaimInPrint.supported(tagged(tag));
    }

    static String set(String scope, boolean isPublic, String tag) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "name", unique("Ferries"), "scope", scope, "public", isPublic, "filter", Map.of("tag", List.of(tag))));
        return edith.succeed("recordClaimSet", input, "claimSet { id }").getString("claimSet.id");
    }

    static ExportedSet ask(String set) {
        Map<String, Object> input = Map.of("claimSetId", set, "formats", List.of("CLAIM_REVIEW", "NDJSON", "CSV"));
        return new ExportedSet(
                set,
                edith.succeed("exportClaimSet", input, "export { id state }").getString("export.id"));
    }

    static ExportedSet done(String scope, boolean isPublic, String tag) {
        ExportedSet export = ask(set(scope, isPublic, tag));
        assertThat(export.over()).endsWith("DONE");
        return export;
    }

    /** The states that somebody is told of who watches until it is over. */
    List<String> over() {
        List<String> states = new ArrayList<>();
        try (SocketClient client =
                SocketClient.as(edith, URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))) {
            client.subscribe(
                    "1", "subscription { exportProgress(exportId: \\\"" + id + "\\\") { state written total } }");
            JsonPath message = client.nextJson();
            while (message.getString("type").equals("next")) {
                states.add(message.getString("payload.data.exportProgress.state"));
                message = client.nextJson();
            }
            assertThat(message.getString("type")).isEqualTo("complete");
        }
        return states;
    }

    JsonPath read(Caller caller, String selection) {
        return caller.ask("query($id: ID!) { export(id: $id) { id " + selection + " } }", Map.of("id", id))
                .setRootPath("data.export");
    }

    JsonPath read(String selection) {
        return read(edith, selection);
    }

    Response download(Caller caller, String file) {
        RequestSpecification request = given();
        String token = caller.token();
        return (token == null ? request : request.auth().oauth2(token)).get("/export/runs/" + id + "/" + file);
    }
}
