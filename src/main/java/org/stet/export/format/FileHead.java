package org.stet.export.format;

import java.time.Instant;

/**
 * What a file may say of itself.
 *
 * @param title what it is a file of
 * @param asOf the moment of the database that it shows
 */
public record FileHead(String title, Instant asOf) {}
