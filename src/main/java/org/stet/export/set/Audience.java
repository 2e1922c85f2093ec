package org.stet.export.set;

import org.stet.access.CurrentMember;
import org.stet.access.Role;

/** Who asks for claim sets and their exports: each sees what the ones before it see, and more. */
public enum Audience {
    /** Public sets alone. */
    READERS,
    /** Every set over published claims. */
    DESK,
    /** Everything. */
    EDITORS;

    public static Audience of(CurrentMember current) {
        if (current.has(Role.EDITOR)) {
            return EDITORS;
        }
        return current.has(Role.REPORTER) ? DESK : READERS;
    }

    /** @param isPublic whether no login is needed */
    public boolean sees(ClaimSetScope scope, boolean isPublic) {
        return switch (this) {
            case READERS -> isPublic;
            case DESK -> scope == ClaimSetScope.PUBLISHED;
            case EDITORS -> true;
        };
    }
}
