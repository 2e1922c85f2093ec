package org.stet.deployment;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.FigureTable;

/**
 * What searching costs on the machine that this runs on: told, and never judged. No part of the build; it is asked for by
 * name.
 */
class SearchFigures {

    private static final int CLAIMS = Integer.getInteger("stet.figures.claims", 1_000_000);
    private static final int WORDS = Integer.getInteger("stet.figures.vocabulary", 50_000);
    private static final int REQUESTS = Integer.getInteger("stet.figures.requests", 2_000);
    private static final int REVIEWS = Integer.getInteger("stet.figures.reviews", 20_000);
    private static final int CLIENTS = 8;
    private static final String HEAP = "512m";

    /** As front ends ask: the text is a variable. */
    static final String SIMILAR = """
            {"query": "query ($text: String!) { similarClaims(text: $text) { claim { id statement } score certainty \
            fragments { field parts { text marked } } differences { kind asked found } published } }", \
            "variables": {"text": "%s"}}""";

    static final String PUBLISHED = """
            {"query": "query ($text: String!) { publishedClaims(filter: { text: $text }, first: 20) { complete edges { \
            score node { id statement } fragments { field parts { text marked } } } facets { rating { value count } \
            verdict { value count } party { value count } outlet { value count } month { value count } } } }", \
            "variables": {"text": "%s"}}""";

    private static final List<String> TRIGGERS = List.of(
            "claim claim_worded",
            "claim claim_reworded",
            "appearance appearance_worded",
            "imported_claim imported_claim_worded",
            "claim_party claim_party_worded",
            "publication publication_worded");

    @Test
    void ofAGreatDesk() throws Exception {
        try (WholeDesk desk = WholeDesk.open(HEAP)) {
            SearchedDesk searched = new SearchedDesk(desk.database());
            RestAssured.baseURI = desk.address();
            Caller.logInAt((name, role) -> desk.tokenOf(name));
            searched.publish(CLAIMS, WORDS);
            FigureTable table = new FigureTable("%,d claims of %,d different words".formatted(CLAIMS, WORDS));
            takeUp(table, searched);
            GeneratedTexts texts = new GeneratedTexts(WORDS, 99);
            List<String> asked = texts.several(REQUESTS, 22);
            SearchClients members = new SearchClients(desk.address(), desk.tokenOf("rita"));
            SearchClients readers = new SearchClients(desk.address(), null);
            search(table, desk, "similarClaims", members, number -> SIMILAR.formatted(asked.get(number)));
            search(
                    table,
                    desk,
                    "publishedClaims with facets",
                    readers,
                    number -> PUBLISHED.formatted(firstFive(asked.get(number))));
            write(table, searched);
            table.print();
        }
    }

    static String firstFive(String text) {
        return String.join(" ", List.of(text.split(" ")).subList(0, 5));
    }

    private static void takeUp(FigureTable table, SearchedDesk desk) throws SQLException {
        Duration rows = desk.takes("SELECT count(stet_word_claim(id)) FROM claim")
                .plus(desk.takes("SELECT count(stet_word_publication(publication)) FROM publication"));
        table.row("the words of a claim and of its publication", "%.0f µs", rows.toNanos() / 1e3 / CLAIMS);
        long batches = 0;
        long begin = System.nanoTime();
        while (desk.number("SELECT stet_wording_fold(2000)") > 0) {
            batches++;
        }
        table.row("documents counted", "%,.0f/s", batches * 2_000 / ((System.nanoTime() - begin) / 1e9));
        desk.takes("VACUUM ANALYZE claim_wording, published_wording, wording_term, wording_change");
        for (String corpus : List.of("claim_wording", "published_wording")) {
            table.row(
                    corpus + ", a claim", "%,d bytes", desk.number("SELECT pg_table_size('" + corpus + "')") / CLAIMS);
            table.row(
                    "  its indexes, a claim",
                    "%,d bytes",
                    desk.number("SELECT pg_indexes_size('" + corpus + "')") / CLAIMS);
            table.row(
                    "  its index of words, built",
                    "%.0f s",
                    desk.takes("REINDEX INDEX " + corpus + "_words").toMillis() / 1e3);
        }
    }

    /** An import writes claims and publications faster than anything else. */
    private static void write(FigureTable table, SearchedDesk desk) throws Exception {
        GeneratedReviews reviews = new GeneratedReviews();
        imported(reviews);
        Duration with = imported(reviews);
        switchTriggers(desk, "DISABLE");
        Duration without = imported(reviews);
        switchTriggers(desk, "ENABLE");
        table.row("an import is approved, with the search", "%,.0f/s", REVIEWS / (with.toNanos() / 1e9));
        table.row("  without", "%,.0f/s", REVIEWS / (without.toNanos() / 1e9));
        table.row("  times as long", "%.2f", with.toNanos() / (double) without.toNanos());
    }

    static void switchTriggers(SearchedDesk desk, String state) throws SQLException {
        for (String trigger : TRIGGERS) {
            String[] names = trigger.split(" ");
            desk.takes("ALTER TABLE " + names[0] + " " + state + " TRIGGER " + names[1]);
        }
    }

    static Duration imported(GeneratedReviews reviews) throws IOException, InterruptedException {
        Path file = Files.createTempFile("checks", ".jsonld");
        try {
            reviews.write(file, REVIEWS);
            ImportAtWork work = new ImportAtWork();
            work.isUploadedAndRead(file);
            return work.isApproved();
        } finally {
            Files.delete(file);
        }
    }

    private static void search(
            FigureTable table, WholeDesk desk, String what, SearchClients clients, IntFunction<String> body)
            throws Exception {
        clients.ask(1, REQUESTS / 10, body);
        Duration before = desk.program().processorTime();
        Duration[] taken = clients.ask(CLIENTS, REQUESTS, body);
        Duration spent = desk.program().processorTime().minus(before);
        table.row(what + ", half of the answers within", "%d ms", taken[taken.length / 2].toMillis());
        table.row("  95 of 100 within", "%d ms", taken[taken.length * 95 / 100].toMillis());
        table.row("  processor time of the program", "%.1f ms", spent.toNanos() / 1e6 / REQUESTS);
    }
}
