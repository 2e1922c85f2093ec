package org.stet.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An appearance with its words, as the journal keeps it. */
record AppearanceSnapshot(@JsonUnwrapped Appearance appearance, String quote) {}
