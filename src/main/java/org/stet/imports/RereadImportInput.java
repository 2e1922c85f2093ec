package org.stet.imports;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An import whose file is to be read again. */
@Input("RereadImportInput")
@Description("An import whose file is to be read again.")
public record RereadImportInput(
        @Id @Description("The import.") String importId,

        @Description("The version of the import that you read.")
        int expectedVersion,

        @Nullable @Description("The language of checks that name none, as a BCP 47 tag; as before when left out.")
        String language,

        @Nullable @Description("The name of whoever made the checks that name no publisher; as before when left out.")
        String publisherName,

        @Nullable
        @Description("The address of whoever made the checks that name no publisher; as before when left out.")
        String publisherUrl,

        @Nullable
        @Description(
                "Which columns of a table hold what; as before when left out. A blank header says that none holds it.")
        List<@NonNull ImportColumnInput> columns) {}
