package org.stet.export.set;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Which claims a set chooses from. */
@Enum("ClaimSetScope")
@Description("Which claims a set chooses from.")
public enum ClaimSetScope {
    @Description("What readers see now, each claim in its newest version.")
    PUBLISHED,
    @Description("What the desk has checked, published or not, as it stands in the desk's working tables.")
    VERIFIED
}
