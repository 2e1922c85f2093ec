package org.stet.export.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.export.disk.ExportDirectory;
import org.stet.export.disk.ExportSettings;
import org.stet.graphql.NodeType;
import org.stet.publication.ClaimInPrint;

@QuarkusTest
class ExportRunTest implements DeskTest {

    private static final Caller nobody = Caller.nobody();
    private static final Caller rita = Caller.rita();
    private static final Caller edith = Caller.edith();
    private static final Caller ada = Caller.ada();

    @Inject
    ExportSteps steps;

    @Inject
    ExportRunner runner;

    @Inject
    ExportDirectory directory;

    @Inject
    ExportSettings settings;

    @Inject
    EntityManager entities;

    @Inject
    Event<WorkToDo> toDo;

    private final String tag = UUID.randomUUID().toString();

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Nested
    class WhenDone {

        @Test
        void hasAManifestThatSaysWhatIsInItAndASignatureOverIt() throws Exception {
            ExportedSet.published(tag);
            ExportedSet export = ExportedSet.done("PUBLISHED", true, tag);

            Response manifest = export.download(nobody, "manifest.json");
            String text = new String(manifest.asByteArray(), StandardCharsets.UTF_8);
            assertThat(text)
                    .startsWith("{\n  \"manifestVersion\" : 1,")
                    .endsWith("}\n")
                    .doesNotContain("edith");
            JsonPath says = JsonPath.from(text);
            assertThat(says.getString("export")).isEqualTo(export.id());
            assertThat(says.getString("claimSet.id")).isEqualTo(export.set());
            assertThat(says.<String>getList("claimSet.filter.tag")).containsExactly(tag);
            assertThat(says.getMap("counts")).isEqualTo(Map.of("claims", 1, "byVerdict", Map.of("MOSTLY_FALSE", 1)));
            assertThat(says.<String>getList("files.name"))
                    .containsExactlyInAnyOrder("claims.ndjson", "claims.csv.zip", "claims.jsonld");
            for (Map<String, Object> file : says.<Map<String, Object>>getList("files")) {
                Response download = export.download(nobody, (String) file.get("name"));
                assertThat(download.statusCode()).isEqualTo(200);
                assertThat(sha256(download.asByteArray())).isEqualTo(file.get("sha256"));
                assertThat(download.header("Content-Length"))
                        .isEqualTo(file.get("bytes").toString());
                assertThat(download.header("ETag")).isEqualTo("\"" + file.get("sha256") + "\"");
                assertThat(download.contentType()).isEqualTo(file.get("mediaType"));
            }
            String signature = export.download(nobody, "manifest.jws").asString();
            assertThat(verifies(signature, manifest.asByteArray())).isTrue();
        }

        private boolean verifies(String signature, byte[] manifest) throws Exception {
            String[] parts = signature.split("\\.", -1);
            String kid = JsonPath.from(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8))
                    .getString("kid");
            assertThat(given().get("/.well-known/jwks.json").jsonPath().<String>getList("keys.kid"))
                    .contains(kid);
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(publicKey(kid));
            String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(manifest);
            verifier.update((parts[0] + "." + payload).getBytes(StandardCharsets.US_ASCII));
            return verifier.verify(Base64.getUrlDecoder().decode(parts[2]));
        }

        private PublicKey publicKey(String kid) throws Exception {
            String pem = given().queryParam("kid", kid)
                    .get("/export/signing-key.pem")
                    .asString();
            byte[] key = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key));
        }

        @Test
        void isWhatItWasHoweverTheDeskGoesOn() {
            ClaimInPrint claim = ExportedSet.published(tag);
            ExportedSet.approved(tag);
            ExportedSet export = ExportedSet.done("PUBLISHED", false, tag);
            byte[] before = export.download(rita, "claims.ndjson").asByteArray();
            claim.correct("UPDATE", "More is known.");
            ExportedSet.published(tag);

            assertThat(new String(before, StandardCharsets.UTF_8).lines()).hasSize(1);
            assertThat(export.download(rita, "claims.ndjson").asByteArray()).isEqualTo(before);
            ExportedSet again = ExportedSet.ask(export.set());
            assertThat(again.over()).endsWith("DONE");
            assertThat(again.read("written total").getInt("written")).isEqualTo(2);
        }

        @Test
        void isToldToWhoeverAsks() {
            ExportedSet.published(tag);
            ExportedSet export = ExportedSet.done("PUBLISHED", true, tag);

            JsonPath shown = export.read(
                    nobody,
                    "name state written total asOf finishedAt failure formats manifestUrl signatureUrl claimSet { id }"
                            + " files { format name bytes sha256 url } verdictCounts { verdict count }");
            assertThat(shown.getString("state")).isEqualTo("DONE");
            assertThat(shown.getInt("total")).isEqualTo(1);
            assertThat(shown.<String>getList("formats")).containsExactly("NDJSON", "CSV", "CLAIM_REVIEW");
            assertThat(shown.getString("claimSet.id")).isEqualTo(export.set());
            assertThat(shown.getList("verdictCounts"))
                    .isEqualTo(List.of(Map.of("verdict", "MOSTLY_FALSE", "count", 1)));
            assertThat(shown.getString("files.find { it.name == 'claims.ndjson' }.url"))
                    .endsWith("/export/runs/" + export.id() + "/claims.ndjson");
            JsonPath listed = nobody.ask(
                    "query($id: ID!) { claimSet(id: $id) { exports { totalCount nodes { id } } } }",
                    Map.of("id", export.set()));
            assertThat(listed.<String>getList("claimSet.exports.nodes.id")).containsExactly(export.id());
            assertThat(listed.getInt("claimSet.exports.totalCount")).isEqualTo(1);
        }

        @Test
        void needNotBeSentAgain() {
            ExportedSet export = ExportedSet.done("PUBLISHED", true, tag);
            String tag = export.download(nobody, "claims.ndjson").header("ETag");

            assertThat(given().header("If-None-Match", tag)
                            .get("/export/runs/" + export.id() + "/claims.ndjson")
                            .statusCode())
                    .isEqualTo(304);
        }

        @Test
        void goesOnWhereADownloadBrokeOff() {
            ExportedSet.published(tag);
            ExportedSet export = ExportedSet.done("PUBLISHED", true, tag);
            byte[] whole = export.download(nobody, "claims.ndjson").asByteArray();
            String address = "/export/runs/" + export.id() + "/claims.ndjson";

            Response rest = given().header("Range", "bytes=10-").get(address);
            assertThat(rest.statusCode()).isEqualTo(206);
            assertThat(rest.header("Content-Range"))
                    .isEqualTo("bytes 10-%d/%d".formatted(whole.length - 1, whole.length));
            assertThat(rest.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, 10, whole.length));
            assertThat(given().header("Range", "bytes=10-")
                            .header("If-Range", "\"other\"")
                            .get(address)
                            .asByteArray())
                    .isEqualTo(whole);
            assertThat(given().header("Range", "bytes=" + whole.length + "-")
                            .get(address)
                            .statusCode())
                    .isEqualTo(416);
        }

        @Test
        void holdsVerifiedClaimsAsTheyWouldBePublished() {
            ClaimInPrint claim = ExportedSet.approved(tag);
            ExportedSet export = ExportedSet.done("VERIFIED", false, tag);

            JsonPath line =
                    JsonPath.from(export.download(edith, "claims.ndjson").asString());
            assertThat(line.getString("id")).isEqualTo(claim.publicId());
            assertThat(line.getString("publicationStatus")).isEqualTo("UNPUBLISHED");
            assertThat(line.getString("verdict")).isEqualTo("MOSTLY_FALSE");
        }
    }

    @Nested
    class IsSeen {

        @Test
        void byThoseWhoMayAndAsIfItWereNotThereByOthers() {
            ExportedSet open = ExportedSet.done("PUBLISHED", true, tag);
            ExportedSet published = ExportedSet.done("PUBLISHED", false, tag);
            ExportedSet verified = ExportedSet.done("VERIFIED", false, tag);

            assertThat(statuses(nobody, open, published, verified)).containsExactly(200, 404, 404);
            assertThat(statuses(rita, open, published, verified)).containsExactly(200, 200, 404);
            assertThat(statuses(edith, open, published, verified)).containsExactly(200, 200, 200);
            assertThat(open.download(nobody, "claims.parquet").statusCode()).isEqualTo(404);
            assertThat(new ExportedSet("", "exp_none")
                            .download(edith, "claims.ndjson")
                            .statusCode())
                    .isEqualTo(404);
        }

        private static List<Integer> statuses(Caller caller, ExportedSet... exports) {
            return List.of(exports).stream()
                    .map(export -> {
                        int status = export.download(caller, "claims.ndjson").statusCode();
                        assertThat(export.read(caller, "").get("id") != null).isEqualTo(status == 200);
                        return status;
                    })
                    .toList();
        }
    }

    @Nested
    class WhenItCannotBeDone {

        @Test
        void isBegunAgainAfterItsProgramWasKilled() throws Exception {
            ExportedSet.published(tag);
            ExportedSet export = ExportedSet.done("PUBLISHED", false, tag);
            String killed = leftBehind(export, 1);
            Path part = directory.begin(killed);
            Files.writeString(part.resolve("claims.ndjson"), "half a li");

            wake();

            ExportedSet again = new ExportedSet(export.set(), killed);
            assertThat(again.over()).endsWith("DONE");
            assertThat(again.download(rita, "claims.ndjson").asByteArray())
                    .isEqualTo(export.download(rita, "claims.ndjson").asByteArray());
            assertThat(part).doesNotExist();
        }

        @Test
        void isGivenUpAfterThreeAttempts() {
            ExportedSet export = ExportedSet.done("PUBLISHED", false, tag);
            ExportedSet killed = new ExportedSet(export.set(), leftBehind(export, ExportSteps.MOST_ATTEMPTS));

            wake();

            assertThat(killed.over()).endsWith("FAILED");
            assertThat(killed.read("failure").getString("failure")).startsWith("The program stopped 3 times");
            assertThat(killed.download(edith, "claims.ndjson").statusCode()).isEqualTo(409);
        }

        /** An export as a program leaves it that was killed while it wrote: running, and nobody holds its lock. */
        private String leftBehind(ExportedSet like, int attempts) {
            UUID id = UUID.randomUUID();
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("""
                            INSERT INTO export_run (id, version, claim_set_id, name, scope, is_public, filter, formats,
                                state, attempts, written, withdrawals_seen, started_at, recorded_at, recorded_by,
                                changed_at, changed_by)
                            SELECT :id, 1, claim_set_id, name, scope, is_public, filter, formats, 'RUNNING', :attempts,
                                0, '{}', now() - interval '1 hour', now(), recorded_by, now(), recorded_by
                            FROM export_run WHERE id = :like
                            """)
                            .setParameter("id", id)
                            .setParameter("attempts", attempts)
                            .setParameter(
                                    "like", NodeType.EXPORT.uuid(like.id()).orElseThrow())
                            .executeUpdate());
            return NodeType.EXPORT.id(id);
        }

        private void wake() {
            QuarkusTransaction.requiringNew().run(() -> toDo.fire(new WorkToDo()));
        }

        @Test
        void isLeftAloneByOthersWhileSomebodyWritesIt() {
            ExportedSet export = ExportedSet.done("PUBLISHED", false, tag);
            UUID id = NodeType.EXPORT.uuid(leftBehind(export, 1)).orElseThrow();

            QuarkusTransaction.requiringNew().run(() -> {
                entities.createNativeQuery("SELECT pg_try_advisory_xact_lock(:key)")
                        .setParameter("key", id.getMostSignificantBits())
                        .getSingleResult();
                assertThat(steps.begin(id)).isEmpty();
            });
            assertThat(steps.begin(id)).isPresent();
        }

        @Test
        void failsInPlainWordsWhenItsDirectoryIsNone() throws Exception {
            Path place = settings.directory().toAbsolutePath();
            Path away = place.resolveSibling("exports-away");
            directory.itself();
            Files.move(place, away);
            Files.writeString(place, "no directory");
            try {
                ExportedSet export = ExportedSet.ask(ExportedSet.set("PUBLISHED", false, tag));

                assertThat(export.over()).endsWith("FAILED");
                assertThat(export.read("failure").getString("failure"))
                        .startsWith("The files could not be written")
                        .doesNotContain("exports-away", "Exception", place.toString());
            } finally {
                Files.delete(place);
                Files.move(away, place);
            }
        }
    }

    @Nested
    class WhenCancelled {

        @Test
        void isNotWrittenAnyMore() {
            ExportedSet.published(tag);
            ExportedSet export = ExportedSet.done("PUBLISHED", false, tag);
            UUID id = begunElsewhere(export);
            String shown = NodeType.EXPORT.id(id);
            Assignment assignment = steps.begin(id).orElseThrow();

            edith.succeed("cancelExport", Map.of("exportId", shown), "export { state }");

            assertThat(steps.note(assignment, new Progress(assignment.export().startedAt(), 1, 1)))
                    .isFalse();
            assertThat(new ExportedSet("", shown).over()).containsExactly("CANCELLED");
            assertThat(edith.refused("cancelExport", Map.of("exportId", shown)))
                    .containsExactly("ILLEGAL_TRANSITION exportId");
            assertThat(new ExportedSet("", shown)
                            .download(edith, "claims.ndjson")
                            .statusCode())
                    .isEqualTo(409);
        }

        /** One that waits, and that the worker was not told of. */
        private UUID begunElsewhere(ExportedSet like) {
            UUID id = UUID.randomUUID();
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("""
                            INSERT INTO export_run (id, version, claim_set_id, name, scope, is_public, filter, formats,
                                state, attempts, written, withdrawals_seen, recorded_at, recorded_by, changed_at,
                                changed_by)
                            SELECT :id, 0, claim_set_id, name, scope, is_public, filter, formats, 'QUEUED', 0, 0, '{}',
                                now(), recorded_by, now(), recorded_by
                            FROM export_run WHERE id = :like
                            """)
                            .setParameter("id", id)
                            .setParameter(
                                    "like", NodeType.EXPORT.uuid(like.id()).orElseThrow())
                            .executeUpdate());
            return id;
        }

        @Test
        void leavesNoFilesOfWhatWasNeverMeantToEnd() {
            ExportedSet.published(tag);
            ExportedSet export = ExportedSet.done("PUBLISHED", false, tag);
            UUID id = begunElsewhere(export);

            runner.run(id, () -> true);

            assertThat(directory.file(NodeType.EXPORT.id(id), "claims.ndjson")).doesNotExist();
            assertThat(new ExportedSet("", NodeType.EXPORT.id(id)).read("state").getString("state"))
                    .isEqualTo("RUNNING");
            edith.succeed("cancelExport", Map.of("exportId", NodeType.EXPORT.id(id)), "export { state }");
        }
    }

    @Nested
    class WhenSomethingIsTakenBack {

        private void redact(ClaimInPrint claim, int version) {
            String redaction = edith.succeed(
                            "redact",
                            Map.of("claimId", claim.id(), "version", version, "reason", "By order."),
                            "redaction { id }")
                    .getString("redaction.id");
            ada.succeed("confirmRedaction", Map.of("redactionId", redaction, "expectedVersion", 0), "redaction { id }");
        }

        @Test
        void isGoneWithWhatWasErasedAndKeepsItsManifest() {
            ClaimInPrint claim = ExportedSet.published(tag);
            String otherTag = UUID.randomUUID().toString();
            ExportedSet.published(otherTag);
            ExportedSet holding = ExportedSet.done("PUBLISHED", true, tag);
            ExportedSet other = ExportedSet.done("PUBLISHED", true, otherTag);
            ExportedSet verified = ExportedSet.done("VERIFIED", false, otherTag);
            byte[] manifest = holding.download(nobody, "manifest.json").asByteArray();
            claim.correct("CORRECTION", "We named the wrong man.");
            ExportedSet later = ExportedSet.done("PUBLISHED", true, tag);

            redact(claim, 1);

            Response gone = holding.download(edith, "claims.ndjson");
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.asString()).startsWith("Something in this export had to be erased");
            assertThat(holding.read(nobody, "state erasedAt").getString("state"))
                    .isEqualTo("ERASED");
            assertThat(holding.download(nobody, "manifest.json").asByteArray()).isEqualTo(manifest);
            assertThat(other.download(nobody, "claims.ndjson").statusCode()).isEqualTo(200);
            assertThat(verified.download(edith, "claims.ndjson").statusCode()).isEqualTo(410);
            assertThat(later.read("state").getString("state")).isIn("DONE", "ERASED");
        }

        @Test
        void isBegunAnewWhenItIsBeingWritten() {
            ClaimInPrint claim = ExportedSet.published(tag).correct("UPDATE", "More is known.");
            ExportedSet export = ExportedSet.done("PUBLISHED", false, tag);
            UUID id = new WhenCancelled().begunElsewhere(export);
            Assignment assignment = steps.begin(id).orElseThrow();

            redact(claim, 1);

            assertThat(steps.note(assignment, new Progress(assignment.export().startedAt(), 1, 1)))
                    .isFalse();
            assertThat(new ExportedSet("", NodeType.EXPORT.id(id)).over()).endsWith("DONE");
        }

        @Test
        void isForTheDeskAloneAfterAClaimInItWasWithdrawn() {
            ClaimInPrint claim = ExportedSet.published(tag);
            ExportedSet export = ExportedSet.done("PUBLISHED", true, tag);
            claim.withdraw("It was a bus.");
            ExportedSet later = ExportedSet.done("PUBLISHED", true, tag);

            assertThat(later.download(nobody, "claims.ndjson").statusCode()).isEqualTo(200);
            Response gone = export.download(nobody, "claims.ndjson");
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.asString()).startsWith("A claim in this export was withdrawn");
            assertThat(export.download(nobody, "manifest.json").statusCode()).isEqualTo(200);
            assertThat(export.download(rita, "claims.ndjson").statusCode()).isEqualTo(200);
        }

        @Test
        void isGoneWithItsFiles() throws Exception {
            ExportedSet export = ExportedSet.done("PUBLISHED", true, tag);
            directory.remove(export.id());

            Response gone = export.download(edith, "claims.ndjson");
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.asString()).contains("not kept any more");
        }
    }

    @Test
    void aRetryAsksForNothingTwice() {
        String set = ExportedSet.set("PUBLISHED", false, tag);
        Map<String, Object> input = Map.of(
                "claimSetId",
                set,
                "formats",
                List.of("NDJSON"),
                "requestId",
                UUID.randomUUID().toString());
        String first = edith.succeed("exportClaimSet", input, "export { id }").getString("export.id");

        assertThat(edith.succeed("exportClaimSet", input, "export { id }").getString("export.id"))
                .isEqualTo(first);
        assertThat(new ExportedSet(set, first).over()).endsWith("DONE");
    }
}
