package org.stet.deployment.speed;

import java.time.Duration;

/** Clients who each ask again as soon as they are answered. */
@FunctionalInterface
interface Load {

    Latencies drive(Duration window) throws Exception;
}
