package org.stet.publication;

import org.stet.publication.document.CorrectionKind;

/** Why a new version replaces the last, read from an input. */
record Reason(CorrectionKind kind, String note) {}
