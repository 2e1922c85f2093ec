/**
 * The endpoint {@code /graphql} itself: GraphQL over HTTP and over websockets, its limits and its error codes. What
 * always holds here: every answer is JSON of the GraphQL shape, every error has a code, and a bug tells its
 * correlation id and nothing else.
 */
package org.stet.graphql.http;
