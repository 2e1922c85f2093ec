package org.stet.graphql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

class DocumentCacheTest {

    private int parsed;

    private void ask(DocumentCache cache, String document) {
        cache.getDocumentAsync(ExecutionInput.newExecutionInput(document).build(), input -> {
                    parsed++;
                    return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
                })
                .join();
    }

    @Test
    void parsesADocumentOnce() {
        DocumentCache cache = new DocumentCache(1 << 20);
        ask(cache, "{ a }");
        ask(cache, "{ a }");
        assertThat(parsed).isEqualTo(1);
        assertThat(cache.contains("{ a }")).isTrue();
    }

    @Test
    void keepsNoMoreBytesThanItMayAndLetsTheLeastUsedGo() {
        DocumentCache cache = new DocumentCache(4_000);
        ask(cache, "{ first }");
        ask(cache, "{ second }");
        ask(cache, "{ first }");
        ask(cache, "{ third }");
        assertThat(cache.bytes()).isLessThanOrEqualTo(4_000);
        assertThat(cache.contains("{ first }")).isTrue();
        assertThat(cache.contains("{ second }")).isFalse();
    }

    @Test
    void keepsNothingLargerThanItself() {
        DocumentCache cache = new DocumentCache(1_000);
        ask(cache, "{ " + "field ".repeat(100) + "}");
        assertThat(cache.bytes()).isZero();
    }

    @Test
    void keepsNoDocumentWithErrors() {
        DocumentCache cache = new DocumentCache(1 << 20);
        cache.getDocumentAsync(
                        ExecutionInput.newExecutionInput("{ a }").build(),
                        input -> new PreparsedDocumentEntry(
                                GraphqlErrorBuilder.newError().message("no").build()))
                .join();
        assertThat(cache.contains("{ a }")).isFalse();
    }
}
