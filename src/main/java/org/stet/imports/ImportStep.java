package org.stet.imports;

import java.util.UUID;

/** What a program does for an import that is in one state. */
public interface ImportStep {

    ImportState state();

    /** Does it in transactions of its own. What it throws is told to the operator, and the step is taken again. */
    void take(UUID run);
}
