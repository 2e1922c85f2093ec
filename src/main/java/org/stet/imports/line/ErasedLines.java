package org.stet.imports.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.stet.journal.By;
import org.stet.publication.redaction.ErasureWitness;

/** What has to be erased of a claim goes from the lines of the imports that brought it, too. */
@ApplicationScoped
class ErasedLines implements ErasureWitness {

    private final LineRepository lines;

    ErasedLines(LineRepository lines) {
        this.lines = lines;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void beforeErasing(UUID claim, int number, By by) {
        lines.erase(claim);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void beforeErasing(UUID claim, By by) {
        lines.erase(claim);
    }
}
