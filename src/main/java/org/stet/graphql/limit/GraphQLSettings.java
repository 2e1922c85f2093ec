package org.stet.graphql.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one caller may ask of {@code /graphql} at once. An operation beyond a limit is refused before it runs. */
@ConfigMapping(prefix = "stet.graphql")
public interface GraphQLSettings {

    /** How many fields may be nested in each other. Introspection has a limit of its own (20) and does not count. */
    @WithDefault("15")
    int maxDepth();

    /**
     * How many values an answer may hold, estimated before it is computed: each field counts one, and what stands under
     * a list counts once for each element: {@code first} of them in a connection, five in a small list.
     */
    @WithDefault("100000")
    int maxComplexity();

    /** How many fields may carry an alias: 50 aliased mutations fit, with an alias or two of their own. */
    @WithDefault("150")
    int maxAliases();

    /** How many fields a document may name, each repetition counted. */
    @WithDefault("3000")
    int maxFields();

    /** How many directives a document may use. */
    @WithDefault("50")
    int maxDirectives();

    /** How many tokens (names, punctuators, values) a document may consist of. */
    @WithDefault("12000")
    int maxTokens();

    /** How many pieces of white space and comment a document may contain. */
    @WithDefault("50000")
    int maxWhitespaceTokens();

    /** How many characters a document may have. Long texts belong into variables. */
    @WithDefault("200000")
    int maxDocumentCharacters();

    /** How large the body of a request may be, variables included. */
    @WithDefault("4M")
    MemorySize maxRequestSize();

    /**
     * How long an operation may run. A query is then answered with TIMEOUT; a mutation begins no further field. The
     * database's {@code statement_timeout} takes the same value, so that the work really ends: write it with a unit
     * that PostgreSQL knows too ({@code 10s}, {@code 500ms}).
     */
    @WithDefault("10s")
    Duration timeout();

    /** How much memory parsed and validated documents may take, so that a front end's queries are parsed once. */
    @WithDefault("32M")
    MemorySize documentCacheSize();

    /** How much memory documents may take that clients refer to by their hash (persisted queries). 0 keeps none. */
    @WithDefault("4M")
    MemorySize persistedQueriesSize();

    /**
     * Whether what an object already holds is read without asking a data fetcher for each field. The answers are the
     * same without, and take several times the work.
     */
    @WithDefault("true")
    boolean plainFields();

    /**
     * Whether a query of the desk reads what its fields will need with one statement for all of them. The answers are the
     * same without, and take a statement for each kind of row.
     */
    @WithDefault("true")
    boolean readAhead();

    /** How many operations may be under way at once on one websocket. */
    @WithDefault("20")
    int maxSubscriptionsPerConnection();

    /** How many bytes one message of a websocket client may have. */
    @WithDefault("262144")
    int maxMessageSize();

    /** How long a websocket may stay open before the client has sent {@code connection_init}. */
    @WithDefault("10s")
    Duration connectionInitTimeout();
}
