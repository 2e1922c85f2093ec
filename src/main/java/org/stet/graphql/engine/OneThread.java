package org.stet.graphql.engine;

import graphql.GraphQLContext;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.Context;
import io.vertx.core.Future;
import java.util.Map;

/**
 * Executes an operation from its first field to its last on one worker thread. Its fields ask the database; for each of
 * them SmallRye would change from the event loop to a worker and back, which takes longer than most of them do.
 */
public final class OneThread {

    /** Where SmallRye's fetchers are told to call methods where they stand. */
    private static final String RUN_BLOCKING = "runBlocking";

    /** Where SmallRye has the scope of the request that an operation came by. */
    private static final String SCOPE = "state";

    private OneThread() {}

    /**
     * Fails if the work does. It begins when the handler at hand has ended, which deactivates the scope of the request for
     * all threads.
     *
     * @param operation what lies in the context of the operation that the work executes
     */
    public static Future<Void> execute(Context thread, Map<String, Object> operation, Runnable work) {
        operation.put(RUN_BLOCKING, true);
        ContextState scope = (ContextState) operation.get(SCOPE);
        return Future.future(ended -> thread.runOnContext(
                now -> thread.executeBlocking(() -> run(scope, work), false).onComplete(ended)));
    }

    private static Void run(ContextState scope, Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate(scope);
        try {
            work.run();
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            request.deactivate();
        }
        return null;
    }

    static boolean isFor(GraphQLContext operation) {
        return operation.getOrDefault(RUN_BLOCKING, false);
    }

    /** SmallRye's fetchers deactivate it behind themselves. */
    static void reactivateScope(GraphQLContext operation) {
        ManagedContext request = Arc.container().requestContext();
        if (!request.isActive()) {
            request.activate(operation.<ContextState>get(SCOPE));
        }
    }
}
