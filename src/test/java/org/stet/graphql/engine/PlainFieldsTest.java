package org.stet.graphql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.Caller;
import org.stet.DeskTest;
import org.stet.Sentences;
import org.stet.publication.ClaimInPrint;

/** What is read by the short way is, byte for byte, what the ordinary way answers. */
@QuarkusTest
class PlainFieldsTest implements DeskTest {

    private static final int QUERIES_PER_ROOT = 4;

    private record Question(Caller caller, String document, Map<String, Object> variables) {

        /** The same, but nothing that an answer was kept for. */
        Question again() {
            return new Question(caller, document + " ", variables);
        }

        String ask() {
            return caller.send(document, variables).asString();
        }
    }

    @Inject
    EngineWithout engine;

    @Inject
    GraphQLSchema schema;

    @Test
    void areAnsweredAsTheOrdinaryWayAnswers() throws ReflectiveOperationException {
        List<Question> questions = questions();
        List<String> shortWay = questions.stream().map(Question::ask).toList();
        List<String> ordinary = engine.when(
                "plainFields",
                () -> questions.stream().map(Question::again).map(Question::ask).toList());

        for (int number = 0; number < questions.size(); number++) {
            assertThat(shortWay.get(number))
                    .as(questions.get(number).document())
                    .isEqualTo(ordinary.get(number));
        }
        assertThat(ordinary.stream()
                        .filter(answer -> answer.startsWith("{\"data\""))
                        .count())
                .as("answers without an error, of " + ordinary.size())
                .isGreaterThan(ordinary.size() * 9L / 10);
    }

    private List<Question> questions() {
        ClaimInPrint claim = published();
        ClaimInPrint withdrawn = ClaimInPrint.published().withdraw("It was a bus.");
        Map<String, Object> variables = Map.of(
                "id", claim.id(), "public", claim.publicId(), "gone", withdrawn.publicId(), "tag", List.of("ferry"));
        GeneratedQueries queries = new GeneratedQueries(schema, 42);
        List<Question> questions = new ArrayList<>();
        for (int number = 0; number < QUERIES_PER_ROOT; number++) {
            Caller anybody = number % 2 == 0 ? Caller.nobody() : Caller.chen();
            add(
                    questions,
                    queries,
                    anybody,
                    "$tag: [String!]",
                    "publishedClaims(filter: {tag: $tag}, first: 3)",
                    variables);
            add(questions, queries, anybody, "$public: ID!", "publishedClaim(id: $public)", variables);
            add(questions, queries, anybody, "$gone: ID!", "publishedClaim(id: $gone)", variables);
            add(questions, queries, anybody, "$public: ID!", "node(id: $public)", variables);
            add(questions, queries, Caller.chen(), "$id: ID!", "claim(id: $id)", variables);
            add(
                    questions,
                    queries,
                    Caller.edith(),
                    "$tag: [String!]",
                    "claims(filter: {tag: $tag}, first: 3)",
                    variables);
        }
        return questions;
    }

    private static void add(
            List<Question> questions,
            GeneratedQueries queries,
            Caller caller,
            String declared,
            String root,
            Map<String, Object> variables) {
        questions.add(new Question(caller, queries.query(declared, root), variables));
    }

    /** Twice, and related, with somebody accused who answered. */
    private static ClaimInPrint published() {
        ClaimInPrint first = one();
        ClaimInPrint second = one();
        Caller.rita()
                .succeed(
                        "relateClaims",
                        Map.of("kind", "UPDATES", "fromClaimId", second.id(), "toClaimId", first.id()),
                        "claimRelation { id }");
        return second.correct("CLARIFICATION", "It was the northern ferry.");
    }

    private static ClaimInPrint one() {
        String company = Sentences.aParty("COMPANY", Sentences.unique("Ferry Company"));
        var article = Sentences.anArticle(Map.of("text", "The ferry sank twice.", "public", true));
        Map<String, Object> input = Sentences.anAccusationOf(company);
        input.put("tags", List.of("ferry"));
        input.put("passages", List.of(article.passage("ferry sank")));
        ClaimInPrint claim = ClaimInPrint.supported(input);
        Sentences.aResponse(Sentences.aResponseOf(company, claim.id(), "DENIED"));
        Sentences.anOverdueRequest(company, claim.id());
        return claim.approve().publish();
    }
}
