package org.stet.export.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.stet.export.disk.ExportDirectory;
import org.stet.graphql.NodeType;

/** Removes files that nobody may have any more. */
@ApplicationScoped
class Leftovers {

    private static final Logger LOG = Logger.getLogger(Leftovers.class);

    private final ExportSteps steps;
    private final ExportDirectory directory;

    Leftovers(ExportSteps steps, ExportDirectory directory) {
        this.steps = steps;
        this.directory = directory;
    }

    /** What was erased, wherever it was. */
    void removeErased() {
        steps.erasedLately().forEach(this::remove);
    }

    /** All that is left of exports that were not done or were erased. What is being written stays. */
    void removeAll() {
        List<UUID> here = directory.all().stream()
                .flatMap(name -> NodeType.EXPORT.uuid(name).stream())
                .toList();
        steps.byIds(here).stream()
                .filter(export -> export.state().isOver() && export.state() != ExportState.DONE)
                .forEach(export -> remove(export.id()));
    }

    private void remove(String export) {
        try {
            directory.remove(export);
        } catch (IOException stillThere) {
            LOG.warnf(stillThere, "What is left of export %s could not be removed.", export);
        }
    }
}
