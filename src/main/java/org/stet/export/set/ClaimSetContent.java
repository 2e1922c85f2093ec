package org.stet.export.set;

import org.stet.graphql.Problems;
import org.stet.graphql.UserErrorCode;

/** What a claim set says. */
record ClaimSetContent(String name, String description, ClaimSetScope scope, boolean isPublic, ClaimSetFilter filter) {

    /** Where the values come from. */
    interface Source {

        String name();

        String description();

        ClaimSetScope scope();

        Boolean isPublic();

        ClaimSetFilter filter();
    }

    static ClaimSetContent read(Problems problems, Source source) {
        boolean isPublic = Boolean.TRUE.equals(source.isPublic());
        if (isPublic && source.scope() != ClaimSetScope.PUBLISHED) {
            problems.add(
                    UserErrorCode.INVALID_VALUE,
                    "public",
                    "Only a set over published claims can be public: leave this out, or choose PUBLISHED.");
        }
        return new ClaimSetContent(
                problems.line("name", source.name()),
                problems.optionalText("description", source.description()),
                source.scope(),
                isPublic,
                new FilterReader(problems.at("filter"), source.filter()).read(source.scope()));
    }
}
