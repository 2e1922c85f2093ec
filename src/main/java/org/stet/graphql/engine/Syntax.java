package org.stet.graphql.engine;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.error.TopLevelError;
import org.stet.graphql.limit.GraphQLSettings;

/** Whether a document is GraphQL at all. SmallRye answers that without a place, so it is asked before. */
@Singleton
public final class Syntax {

    private final DocumentCache documents;

    @Inject
    Syntax(DocumentCache documents, GraphQLSettings settings) {
        this.documents = documents;
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(settings.maxTokens())
                        .maxWhitespaceTokens(settings.maxWhitespaceTokens())
                        .maxCharacters(settings.maxDocumentCharacters())));
    }

    public Optional<TopLevelError> errorIn(String document) {
        if (documents.contains(document)) {
            return Optional.empty();
        }
        ParseAndValidateResult parsed = ParseAndValidate.parse(
                ExecutionInput.newExecutionInput(document).build());
        return Optional.ofNullable(parsed.getSyntaxException()).map(Syntax::translate);
    }

    private static TopLevelError translate(InvalidSyntaxException failure) {
        return isTooLarge(failure)
                ? TopLevelError.of(
                        ErrorCode.LIMIT_EXCEEDED,
                        failure.getMessage().replaceFirst(" To prevent.*", "") + " Send less, or texts as variables.")
                : TopLevelError.of(ErrorCode.PARSE_ERROR, failure.getMessage(), places(failure), List.of());
    }

    private static boolean isTooLarge(InvalidSyntaxException failure) {
        return failure instanceof ParseCancelledException
                || failure instanceof ParseCancelledTooDeepException
                || failure instanceof ParseCancelledTooManyCharsException;
    }

    private static List<graphql.language.SourceLocation> places(InvalidSyntaxException failure) {
        return failure.getLocation() == null ? List.of() : List.of(failure.getLocation());
    }
}
