package org.stet.graphql.engine;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.stet.graphql.error.TopLevelError;

/** Hands out a document only together with variables that fit it. */
final class CheckedDocuments implements PreparsedDocumentProvider {

    private final DocumentCache documents;
    private final GraphQLSchema schema;

    CheckedDocuments(DocumentCache documents, GraphQLSchema schema) {
        this.documents = documents;
        this.schema = schema;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        return documents.getDocumentAsync(input, parseAndValidate).thenApply(entry -> {
            List<TopLevelError> faults = entry.hasErrors() ? List.of() : faults(entry, input);
            return faults.isEmpty() ? entry : new PreparsedDocumentEntry(List.copyOf(faults));
        });
    }

    private List<TopLevelError> faults(PreparsedDocumentEntry entry, ExecutionInput input) {
        return operation(entry.getDocument(), input.getOperationName())
                .map(operation ->
                        InputFaults.of(operation, input.getRawVariables().toMap(), schema))
                .orElse(List.of()); // the engine says that there is none, or which of several is not clear
    }

    private static Optional<OperationDefinition> operation(Document document, String name) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        return name == null || name.isEmpty()
                ? operations.stream().findFirst().filter(only -> operations.size() == 1)
                : document.getOperationDefinition(name);
    }
}
