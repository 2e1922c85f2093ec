package org.stet.export.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stet.export.format.ExportFormat;

/**
 * What was written for an export.
 *
 * @param asOf the moment of the desk that it shows
 * @param claims how many
 * @param verdictCounts how many of each verdict, as JSON
 * @param withdrawalsSeen those of the last minute that it knows of
 * @param signature over the bytes of the manifest
 */
record Written(
        Instant asOf,
        int claims,
        String verdictCounts,
        List<UUID> withdrawalsSeen,
        List<File> files,
        String manifest,
        String signature) {

    /** A file that is complete and on disk. */
    record File(ExportFormat format, long bytes, byte[] sha256) {}
}
