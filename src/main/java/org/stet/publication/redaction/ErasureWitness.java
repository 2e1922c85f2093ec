package org.stet.publication.redaction;

import java.util.UUID;
import org.stet.journal.By;

/**
 * Whoever keeps copies of what the desk can be made to erase. It is told in the transaction of the erasure, before anything
 * is gone, and sees to it that its copies go, too.
 */
public interface ErasureWitness {

    /** A version of what readers saw of a claim is about to be erased. */
    void beforeErasing(UUID claim, int number, By by);

    /** What the journal tells of a claim is about to be erased. */
    void beforeErasing(UUID claim, By by);
}
