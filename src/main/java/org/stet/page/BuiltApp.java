package org.stet.page;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The web app's one HTML file, as its build left it on the class path. */
@ApplicationScoped
class BuiltApp {

    private static final String FILE = "META-INF/resources/index.html";

    private volatile String read;

    /** Read once in production; in development it may have been built anew. Empty when it was not built. */
    Optional<String> index() {
        if (read == null || LaunchMode.current().isDevOrTest()) {
            read = read(FILE);
        }
        return Optional.ofNullable(read);
    }

    private static String read(String resource) {
        try (InputStream file = BuiltApp.class.getClassLoader().getResourceAsStream(resource)) {
            return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
