package org.stet.deployment.speed;

import org.HdrHistogram.Histogram;

/**
 * What a window of load came to.
 *
 * @param nanos how long it lasted
 */
record Latencies(Histogram each, long nanos) {

    long answers() {
        return each.getTotalCount();
    }

    double perSecond() {
        return answers() / (nanos / 1e9);
    }

    double millis(double percentile) {
        return each.getValueAtPercentile(percentile) / 1e6;
    }
}
