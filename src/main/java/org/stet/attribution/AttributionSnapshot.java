package org.stet.attribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** An attribution with its marks, as the journal keeps it. */
record AttributionSnapshot(@JsonUnwrapped Attribution attribution, List<SameOrigin> sameOriginAs) {}
