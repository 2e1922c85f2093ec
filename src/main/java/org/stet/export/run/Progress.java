package org.stet.export.run;

import java.time.Instant;

/** How far an export is. */
record Progress(Instant asOf, int written, int total) {}
