package org.stet.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Which end of a list comes first. */
@Enum("OrderDirection")
@Description("Which end of a list comes first.")
public enum OrderDirection {
    @Description("Smallest, earliest or first in the alphabet first.")
    ASC,
    @Description("Largest, latest or last in the alphabet first.")
    DESC;

    /** How the row after a cursor compares with the row at it. */
    public String comparison() {
        return this == ASC ? ">" : "<";
    }
}
