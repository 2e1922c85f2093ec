package org.stet.matching.quality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.FigureTable;
import org.stet.wording.corpus.WordCount;

/** Told, and never judged: the figures in docs/search.md are its answers. */
@QuarkusTest
class CheckedBeforeQuality implements DeskTest {

    private static final Path DATA = Path.of(System.getProperty("stet.checked-before", "checked-before"));
    private static final String LANGUAGE = System.getProperty("stet.checked-before.language", "en");
    private static final boolean ABLATION = Boolean.getBoolean("stet.ablation");
    private static final Path RUNS = Path.of("target", "checked-before");
    private static final int FIRST = 20;

    private static final String DESK = """
            query($text: String!) { similarClaims(text: $text, first: %d) { score certainty claim { origin { url } } } }""".formatted(FIRST);
    private static final String READERS = """
            query($text: String!) { publishedClaims(filter: { text: $text }, first: %d) { edges { score node { url } } } }""".formatted(FIRST);

    private final Caller edith = Caller.edith();
    private final Caller olga = Caller.editor("olga");

    @Inject
    WordCount count;

    @Inject
    Ablation ablation;

    @Test
    void ofTheData() throws IOException, InterruptedException {
        LabelledData data = LabelledData.read(DATA);
        bringAlong(data);
        while (count.countBatch() > 0) {
            // A batch at a time, as the worker does.
        }
        Run desk = run(data, this::similarClaims);
        print("similarClaims", desk);
        new CertaintyTable(desk).print();
        new CalibrationTable("What scores mean", desk).print();
        desk.write(RUNS.resolve("similar-claims.jsonl"));
        Run readers = run(data, CheckedBeforeQuality::publishedClaims);
        print("publishedClaims", readers);
        readers.write(RUNS.resolve("published-claims.jsonl"));
        if (ABLATION) {
            ablation.print(data);
        }
    }

    private void bringAlong(LabelledData data) throws InterruptedException {
        edith.ask(
                "mutation($label: String!) { mapRating(input: { label: $label, verdict: UNPROVEN }) { userErrors { code } } }",
                Map.of("label", ClaimsFile.LABEL));
        String id = given().auth()
                .oauth2(edith.token())
                .queryParam("format", "CSV")
                .queryParam("fileName", "claims.csv")
                .contentType("application/octet-stream")
                .body(new ClaimsFile(LANGUAGE).of(data.claims()).getBytes(StandardCharsets.UTF_8))
                .post("/import")
                .then()
                .statusCode(201)
                .extract()
                .path("importId");
        step(id, "READING", "READY");
        edith.succeed("proposeImport", input(id), "import { id }");
        olga.succeed("approveImport", input(id), "import { id }");
        step(id, "APPROVING", "DONE");
        System.out.println("Imported: " + state(id).getList("counts"));
    }

    private void step(String id, String from, String to) throws InterruptedException {
        while (state(id).getString("state").equals(from)) {
            Thread.sleep(500);
        }
        assertThat(state(id).getString("state")).isEqualTo(to);
    }

    private Map<String, ?> input(String id) {
        return Map.of("importId", id, "expectedVersion", state(id).getInt("version"));
    }

    private JsonPath state(String id) {
        return edith.ask(
                        "query($id: ID!) { import(id: $id) { state version counts { outcome count } } }",
                        Map.of("id", id))
                .setRootPath("data.import");
    }

    private interface Question {
        List<Hit> ask(String text);
    }

    private static Run run(LabelledData data, Question question) {
        Run run = new Run(data.answers());
        data.asked().forEach((id, text) -> run.add(id, question.ask(text)));
        return run;
    }

    private List<Hit> similarClaims(String text) {
        JsonPath answer = edith.ask(DESK, Map.of("text", text));
        List<String> addresses = answer.getList("similarClaims.claim.origin.url");
        List<Number> scores = answer.getList("similarClaims.score");
        List<String> certainties = answer.getList("similarClaims.certainty");
        return IntStream.range(0, addresses.size())
                .mapToObj(place -> new Hit(
                        ClaimsFile.id(addresses.get(place)), scores.get(place).doubleValue(), certainties.get(place)))
                .toList();
    }

    private static List<Hit> publishedClaims(String text) {
        JsonPath answer = Caller.nobody().ask(READERS, Map.of("text", text));
        List<String> addresses = answer.getList("publishedClaims.edges.node.url");
        List<Number> scores = answer.getList("publishedClaims.edges.score");
        return IntStream.range(0, addresses.size())
                .mapToObj(place -> new Hit(
                        ClaimsFile.id(addresses.get(place)), scores.get(place).doubleValue(), null))
                .toList();
    }

    private static void print(String question, Run run) {
        FigureTable table =
                new FigureTable(question + ", %,d texts".formatted(run.hits().size()));
        for (int first : new int[] {1, 3, 5}) {
            table.row("MAP@" + first, "%.4f", run.meanAveragePrecision(first));
        }
        table.row("MRR", "%.4f", run.meanReciprocalRank());
        for (int first : new int[] {1, 5, FIRST}) {
            table.row("a right one among the first " + first, "%.4f", run.hitRate(first));
        }
        table.print();
    }
}
