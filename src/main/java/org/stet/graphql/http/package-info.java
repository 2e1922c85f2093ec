/**
 * The way to {@code /graphql}: GraphQL over HTTP and over websockets. What always holds here: what is malformed is
 * refused before anything repairs it, every answer is JSON of the GraphQL shape, and each request is answered once.
 */
package org.stet.graphql.http;
