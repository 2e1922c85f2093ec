package org.stet.imports.reading;

import java.math.BigDecimal;

/**
 * Another house's rating. When both ends of the scale are known the value lies on it.
 *
 * @param label the publisher's own words, never blank; "2 of 5" when it has numbers alone
 * @param value null when the publisher has words alone
 * @param best the end of the scale that is nearest to true; null when the file does not say
 * @param worst the other end; null when the file does not say
 */
public record ForeignRating(String label, BigDecimal value, BigDecimal best, BigDecimal worst) {}
