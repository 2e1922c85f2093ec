package org.stet.imports;

import java.util.UUID;
import org.stet.imports.reading.ImportFormat;

/**
 * A file that was uploaded whole, and how to read it.
 *
 * @param id of the import that it is for
 * @param sha256 in hexadecimal
 */
public record UploadedFile(UUID id, String name, ImportFormat format, long bytes, String sha256, ReadingWish wish) {}
