package org.stet.imports;

import java.util.UUID;
import org.stet.imports.reading.ImportFormat;
import org.stet.journal.By;

/**
 * What a program has to do for an import.
 *
 * @param writes how many checks an approval writes
 * @param importer who brings it
 * @param approver null while nobody has approved it
 */
public record Job(UUID run, ImportFormat format, ReadingWish wish, int writes, By importer, By approver) {}
