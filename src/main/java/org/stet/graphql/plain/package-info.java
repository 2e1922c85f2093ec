/**
 * The short way through an answer: what an object already holds is read and completed at once, where the ordinary way
 * asks a data fetcher for each field. Whatever is not that simple is left to the ordinary way, errors above all.
 */
package org.stet.graphql.plain;
