package org.stet.development;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * Builds the pages anew whenever one of their sources changes. The build is a program of its own, which stays when
 * Quarkus reloads this one: that it runs stands in a system property, which outlives the reload.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class PageBuild {

    static final String RUNNING = "stet.development.page-build";

    private static final Logger LOG = Logger.getLogger(PageBuild.class);

    void start(@Observes StartupEvent start) {
        watch(Path.of("src", "main", "webui"));
    }

    /** Does nothing where the pages' own dependencies are not installed, and when it was started before. */
    static void watch(Path sources) {
        boolean canRun =
                Files.isDirectory(sources.resolve("node_modules")) && Files.isRegularFile(sources.resolve("watch.mjs"));
        if (!canRun || System.getProperty(RUNNING) != null) {
            return;
        }
        try {
            BuildProcess build = BuildProcess.start(sources);
            System.setProperty(RUNNING, Long.toString(build.pid()));
            build.whenItEnds(() -> System.clearProperty(RUNNING));
            Runtime.getRuntime().addShutdownHook(new Thread(build::stop, "stop the build of the pages"));
        } catch (IOException noNode) {
            LOG.warn("The pages are not built when they change: " + noNode.getMessage());
        }
    }
}
