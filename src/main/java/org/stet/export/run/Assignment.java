package org.stet.export.run;

import java.util.UUID;

/**
 * An export to write.
 *
 * @param version the export's version while it is written by whoever holds this, and by nobody else
 * @param description of the set, which the manifest repeats
 */
record Assignment(UUID id, int version, Export export, String description) {}
