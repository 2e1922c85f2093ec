package org.stet.reply.request;

import java.time.Instant;

/** What an input says about a request, whether it is new or revised. */
interface RequestWords {

    ContactChannel channel();

    Instant sentAt();

    Instant deadline();

    String zone();

    String message();
}
