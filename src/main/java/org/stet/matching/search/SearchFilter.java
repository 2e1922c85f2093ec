package org.stet.matching.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.stet.graphql.Problems;
import org.stet.publication.document.PublicationStatus;
import org.stet.reply.response.ResponseKind;
import org.stet.review.VerificationStatus;
import org.stet.review.scale.Verdict;

/** What the desk searches among. */
@Type("SavedSearchFilter")
@Input("SearchFilter")
@Description(
        "What the desk searches among. All conditions must hold; of a list, one element is enough, and an empty list asks for anything. A list has 50 elements at most. All but `kind` are about claims.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchFilter(
        @Nullable @Description("What to look for; everything when left out.")
        List<@NonNull SearchKind> kind,

        @Nullable @Description("Only claims whose current check proposes one of these verdicts.")
        List<@NonNull Verdict> verdict,

        @Nullable @Description("Only claims whose current check proposes a rating with one of these labels.")
        List<@NonNull String> rating,

        @Nullable @Description("Only claims with which the desk is as far as one of these.")
        List<@NonNull VerificationStatus> status,

        @Nullable @Description("Only claims that readers see, never saw, or see no more.")
        List<@NonNull PublicationStatus> publicationStatus,

        @Nullable @Id @Description("Only claims about one of these parties, or about parties merged with them.")
        List<@NonNull String> party,

        @Nullable @Id @Description("Only claims that appear in an article of one of these outlets.")
        List<@NonNull String> outlet,

        @Nullable @Description("Only claims on which some party took one of these positions.")
        List<@NonNull ResponseKind> responseKind,

        @Nullable @Description("Only claims in one of these languages, as BCP 47 tags.")
        List<@NonNull String> language,

        @Nullable @Description("Only claims filed under one of these tags, to the letter.")
        List<@NonNull String> tag,

        @Nullable @Description("Only claims recorded on this day (UTC) or later.")
        LocalDate recordedFrom,

        @Nullable @Description("Only claims recorded on this day (UTC) or earlier.")
        LocalDate recordedUntil) {

    public static final SearchFilter ALL =
            new SearchFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    boolean hasTooLongList() {
        return Stream.of(kind, verdict, rating, status, publicationStatus, party, outlet, responseKind, language, tag)
                .anyMatch(list -> list != null && list.size() > Problems.LIST);
    }

    boolean asksForAnyClaim() {
        return new SearchFilter(
                        null,
                        verdict,
                        rating,
                        status,
                        publicationStatus,
                        party,
                        outlet,
                        responseKind,
                        language,
                        tag,
                        recordedFrom,
                        recordedUntil)
                .equals(ALL);
    }

    /** Whether things of this kind are looked for. */
    boolean asksFor(SearchKind wanted) {
        return kind == null || kind.isEmpty() || kind.contains(wanted);
    }
}
