package org.stet.graphql.plain;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.introspection.Introspection;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.stet.graphql.limit.Deadline;

/** A schema by hand with one of each: what is at hand, what a loader gets in batches, and what goes wrong. */
final class Shelf implements PlainFields {

    enum Genre {
        CRIME,
        LORE
    }

    record Library(List<Object> items, Book first, Object odd) {}

    record Book(String id, String title, Integer pages, Genre genre, Author author, List<String> tags) {}

    record Film(String id, String title, Integer minutes) {}

    record Author(String name, Book best) {}

    private static final String SCHEMA = """
            type Query { library: Library maybe: Library! }
            type Library { items: [Item!] first: Book odd: Book }
            union Item = Book | Film
            interface Titled { title: String! }
            type Book implements Titled {
              id: ID! title: String! pages: Int genre: Genre author: Author tags: [String!] readers: Int! }
            type Film implements Titled { id: ID! title: String! minutes: Int }
            type Author { name: String! best: Book }
            enum Genre { CRIME LORE }
            """;

    private static final Map<String, UnaryOperator<Object>> READERS = Map.ofEntries(
            Map.entry("Library.items", source -> ((Library) source).items()),
            Map.entry("Library.first", source -> ((Library) source).first()),
            Map.entry("Library.odd", source -> ((Library) source).odd()),
            Map.entry("Book.id", source -> ((Book) source).id()),
            Map.entry("Book.title", source -> ((Book) source).title()),
            Map.entry("Book.pages", source -> ((Book) source).pages()),
            Map.entry("Book.genre", source -> ((Book) source).genre()),
            Map.entry("Book.author", source -> ((Book) source).author()),
            Map.entry("Book.tags", source -> ((Book) source).tags()),
            Map.entry("Film.id", source -> ((Film) source).id()),
            Map.entry("Film.title", source -> ((Film) source).title()),
            Map.entry("Film.minutes", source -> ((Film) source).minutes()),
            Map.entry("Author.name", source -> ((Author) source).name()),
            Map.entry("Author.best", source -> ((Author) source).best()));

    private final Library library;
    private final GraphQLSchema schema;
    final List<String> fetched = new ArrayList<>();
    final List<List<String>> batches = new ArrayList<>();
    Runnable deadline;

    Shelf(Library library) {
        this.library = library;
        TypeResolver byClass = environment -> environment
                .getSchema()
                .getObjectType(environment.getObject().getClass().getSimpleName());
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .type("Item", union -> union.typeResolver(byClass))
                .type("Titled", titled -> titled.typeResolver(byClass))
                .type(
                        "Query",
                        query -> query.dataFetcher("library", environment -> this.library)
                                .dataFetcher("maybe", environment -> this.library))
                .type("Book", book -> book.dataFetcher("readers", Shelf::readers));
        READERS.forEach((field, reader) -> {
            String[] names = field.split("\\.");
            wiring.type(
                    names[0],
                    type -> type.dataFetcher(names[1], environment -> fetch(field, environment.getSource(), reader)));
        });
        schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring.build());
    }

    private Object fetch(String field, Object source, UnaryOperator<Object> reader) {
        fetched.add(field);
        return reader.apply(source);
    }

    private static Object readers(DataFetchingEnvironment environment) {
        return environment.getDataLoader("readers").load(((Book) environment.getSource()).id());
    }

    @Override
    public UnaryOperator<Object> reader(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return field == Introspection.TypeNameMetaFieldDef
                ? source -> type.getName()
                : READERS.get(type.getName() + "." + field.getName());
    }

    @Override
    public String typeName(Class<?> type) {
        return type.getSimpleName();
    }

    ExecutionResult shortWay(String document, Map<String, Object> variables) {
        return ask(new PlainStrategy(new SimpleDataFetcherExceptionHandler(), this), document, variables);
    }

    ExecutionResult ordinaryWay(String document, Map<String, Object> variables) {
        return ask(new AsyncExecutionStrategy(), document, variables);
    }

    private ExecutionResult ask(ExecutionStrategy strategy, String document, Map<String, Object> variables) {
        fetched.clear();
        batches.clear();
        DataLoader<String, Object> readers = DataLoaderFactory.newDataLoader(ids -> {
            batches.add(ids);
            return java.util.concurrent.CompletableFuture.completedFuture(ids.stream()
                    .map(id -> id.startsWith("unread") ? null : (Object) id.length())
                    .toList());
        });
        ExecutionInput input = ExecutionInput.newExecutionInput(document)
                .variables(variables)
                .dataLoaderRegistry(new DataLoaderRegistry().register("readers", readers))
                .build();
        if (deadline != null) {
            input.getGraphQLContext().put(Deadline.KEY, deadline);
        }
        return GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(strategy)
                .build()
                .execute(input);
    }
}
