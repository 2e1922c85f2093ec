package org.stet.access;

/** The roles by their names in a token, for {@code @RolesAllowed}. */
public final class Roles {

    public static final String REPORTER = "reporter";
    public static final String CHECKER = "checker";
    public static final String EDITOR = "editor";
    public static final String ADMIN = "admin";

    private Roles() {}
}
