package org.stet.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a member may do, from least to most. Each role includes the ones before it. */
@Enum("Role")
@Description("What a member may do, from least to most. Each role includes the ones before it.")
public enum Role {
    @Description("Records articles, claims, attributions, requests and responses.")
    REPORTER,
    @Description("Takes claims, gathers evidence and proposes verdicts.")
    CHECKER,
    @Description("Approves or returns verdicts, publishes, corrects, withdraws.")
    EDITOR,
    @Description("Looks after the rating scale, the house settings and the journal.")
    ADMIN;

    /** The role's name in a token. */
    public String tokenName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The roles among these names, with all that they include. */
    static List<Role> including(Set<String> tokenNames) {
        int highest = -1;
        for (Role role : values()) {
            if (tokenNames.contains(role.tokenName())) {
                highest = role.ordinal();
            }
        }
        return Arrays.asList(values()).subList(0, highest + 1);
    }
}
