package org.stet;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.stet.development.DevelopmentDatabase;

/** Sees to it that there is a database, or says that there is none, before anything needs one. */
@QuarkusMain
public final class Main {

    static final String NO_DATABASE = """
            Stet has no database and will not start. Set QUARKUS_DATASOURCE_JDBC_URL to the one of a PostgreSQL 18, \
            for example jdbc:postgresql://localhost:5432/stet, and QUARKUS_DATASOURCE_USERNAME and \
            QUARKUS_DATASOURCE_PASSWORD to its login.""";

    Main() {}

    public static void main(String... arguments) {
        if (Rehearsal.isAskedFor(arguments)) {
            Rehearsal.prepare();
            Quarkus.run(Rehearsal.class, arguments);
            return;
        }
        try {
            seeToADatabase();
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(arguments);
    }

    private static void seeToADatabase() {
        if (ConfigProvider.getConfig()
                .getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                .isPresent()) {
            return;
        }
        if (!DevelopmentDatabase.isHere()) {
            throw new IllegalStateException(NO_DATABASE);
        }
        DevelopmentDatabase.start(Path.of(".stet"));
    }
}
