package org.stet;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the pages ask, out of the documents that lie beside them, each operation with all its fragments. */
public record WebDocuments(Map<String, OperationDefinition> operations, Map<String, FragmentDefinition> fragments) {

    private static final Path PAGES = Path.of("src/main/webui/src");

    public static WebDocuments read() {
        WebDocuments documents = new WebDocuments(new HashMap<>(), new HashMap<>());
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.filter(file -> file.toString().endsWith(".graphql")).forEach(documents::take);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return documents;
    }

    private void take(Path file) {
        try {
            Document document = Parser.parse(Files.readString(file));
            document.getDefinitionsOfType(OperationDefinition.class)
                    .forEach(operation -> operations.put(operation.getName(), operation));
            document.getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String operation(String name) {
        Map<String, FragmentDefinition> used = new LinkedHashMap<>();
        collect(operations.get(name), used);
        Document.Builder document = Document.newDocument().definition(operations.get(name));
        used.values().forEach(document::definition);
        return AstPrinter.printAst(document.build());
    }

    private void collect(Node<?> node, Map<String, FragmentDefinition> used) {
        if (node instanceof FragmentSpread spread
                && used.putIfAbsent(spread.getName(), fragments.get(spread.getName())) == null) {
            collect(fragments.get(spread.getName()), used);
        }
        node.getChildren().forEach(child -> collect(child, used));
    }
}
