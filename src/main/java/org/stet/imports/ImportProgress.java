package org.stet.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.NodeType;

/** How imports get on, for whoever watches. */
@ApplicationScoped
public class ImportProgress {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final ImportService imports;

    ImportProgress(ImportService imports) {
        this.imports = imports;
    }

    /** The import as it is now and whenever it has changed since, until nothing happens to it any more. */
    public Multi<Import> of(String id) {
        return NodeType.IMPORT
                .uuid(id)
                .map(this::of)
                .orElseGet(() -> Multi.createFrom().empty());
    }

    private Multi<Import> of(UUID id) {
        return Multi.createBy()
                .repeating()
                .uni(() -> look(id))
                .withDelay(LOOK_AGAIN)
                .whilst(found -> found.isPresent() && !found.get().state().isOver())
                .filter(Optional::isPresent)
                .map(Optional::get)
                .skip()
                .repetitions();
    }

    /** On a worker each time: the timer of the delay goes off on a thread that must not wait for the database. */
    private Uni<Optional<Import>> look(UUID id) {
        return Uni.createFrom().item(() -> imports.find(id)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
