package org.stet.access;

import org.eclipse.microprofile.graphql.Description;

/** A member and its place in the list. */
@Description("A member and its place in the list.")
public record MemberEdge(
        @Description("The place in the list.") String cursor,
        @Description("The member.") Member node) {}
