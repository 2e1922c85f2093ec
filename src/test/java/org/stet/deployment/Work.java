package org.stet.deployment;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/** Work that the desk does in the background. */
final class Work {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long POLL_MILLIS = 500;

    private Work() {}

    /**
     * Waits until the work stands where it is wanted.
     *
     * @return how long that took
     */
    static Duration until(String wanted, Set<String> onTheWay, Supplier<String> state) throws InterruptedException {
        long begin = System.nanoTime();
        String now = state.get();
        while (!now.equals(wanted)) {
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            if (!onTheWay.contains(now) || taken.compareTo(PATIENCE) > 0) {
                throw new AssertionError("Instead of " + wanted + " it is " + now + " after " + taken);
            }
            Thread.sleep(POLL_MILLIS);
            now = state.get();
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
