package org.stet.imports.line;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.claim.Claim;
import org.stet.graphql.PageRequest;
import org.stet.imports.Import;
import org.stet.imports.LineOutcome;

/** What the dry run found, line by line. */
@GraphQLApi
public class ImportLineApi {

    private static final String ORDER = "importLines";

    private final ImportLines lines;
    private final LineMatches matches;

    ImportLineApi(ImportLines lines, LineMatches matches) {
        this.lines = lines;
        this.matches = matches;
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("The checks of the file, in its order, as the dry run found them.")
    public ImportLineConnection lines(
            @Source Import run,
            @Nullable @Description("Only those with one of these outcomes; all when left out.")
                    List<@NonNull LineOutcome> outcome,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return lines.page(run, outcome, PageRequest.of(first, after, ORDER));
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("How many checks there are in all.")
    public int totalCount(@Source ImportLineConnection connection) {
        return lines.count(connection.run(), connection.outcomes());
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("The ratings that nobody has mapped, at most 100, the most frequent first.")
    public List<@NonNull UnmappedRating> unmappedRatings(@Source Import run) {
        return lines.unmappedRatings(run);
    }

    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Under whose names its checks are published, or would be: those that become a claim or a version of one. At most 100 publishers, those of the most checks first.")
    public List<@NonNull ImportPublisher> publishers(@Source Import run) {
        return lines.publishers(run);
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("The claims that it resembles, at most ten, the nearest first.")
    public List<List<@NonNull ImportMatch>> matches(@Source List<ImportLine> lines) {
        return matches.of(lines);
    }

    @RolesAllowed(Roles.EDITOR)
    @Description("The claim that it became or was added to; null when it is none, or not imported yet.")
    public List<@Nullable Claim> claim(@Source List<ImportLine> lines) {
        return matches.claims(lines);
    }
}
