package org.stet.graphql.plain;

/** How a value that is at hand becomes a part of the answer. */
interface Completion {

    /** @throws Departure if the ordinary way has to answer */
    Object complete(Object value, Walk walk);
}
