package org.stet.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.function.Supplier;

/** An app that is always the same, whether or not the real one was built. */
@Alternative
@Priority(1)
@ApplicationScoped
class AppOfTheTests extends BuiltApp {

    private static final String INDEX = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><!--stet:head-->
            <script type="module" src="/assets/app.js"></script></head><body></body></html>
            """;

    private volatile boolean built = true;

    @Override
    Optional<String> index() {
        return built ? Optional.of(INDEX) : Optional.empty();
    }

    /** As where nobody built it. */
    <T> T missingDuring(Supplier<T> visit) {
        built = false;
        try {
            return visit.get();
        } finally {
            built = true;
        }
    }
}
