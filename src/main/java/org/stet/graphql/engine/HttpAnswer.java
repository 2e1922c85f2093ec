package org.stet.graphql.engine;

import graphql.language.OperationDefinition.Operation;

/** What the engine needs to know of the HTTP request that an operation came by, and tells it. */
public interface HttpAnswer {

    /** Where it lies in the operation's context; nothing lies there for an operation of a websocket. */
    String KEY = HttpAnswer.class.getName();

    boolean isGet();

    void begins(Operation operation);

    /** Tells that the answer may be kept for others, as long as the public state does not change. */
    void isKeepable();
}
