package org.stet.imports.line;

import org.eclipse.microprofile.graphql.Description;
import org.stet.publication.document.Publisher;

/** Whose checks an import publishes. */
@Description("Under whose name an import publishes checks.")
public record ImportPublisher(
        @Description("Who made the checks.") Publisher publisher,

        @Description("How many checks of theirs it publishes.")
        int count) {}
