package org.stet.deployment.speed;

/**
 * What somebody has used since it started. What nobody counts is not a number.
 *
 * @param processorNanos of all its processes
 */
record Spent(double processorNanos, double allocatedBytes) {

    Spent since(Spent before) {
        return new Spent(processorNanos - before.processorNanos, allocatedBytes - before.allocatedBytes);
    }
}
