package org.stet.publication.reader;

import org.stet.Caller;

/** Everything that readers can ask about a claim. */
public final class WholeClaim {

    public static final String SELECTION = Caller.document(WholeClaim.class, "whole-claim.graphql");

    private WholeClaim() {}
}
