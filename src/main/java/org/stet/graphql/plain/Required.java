package org.stet.graphql.plain;

/** What may not be null: how that is answered, and how far up, the ordinary way knows. */
record Required(Completion completion) implements Completion {

    @Override
    public Object complete(Object value, Walk walk) {
        Object completed = completion.complete(value, walk);
        if (completed == null) {
            throw Departure.TO_THE_ORDINARY_WAY;
        }
        return completed;
    }
}
