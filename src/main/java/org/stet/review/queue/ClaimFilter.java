package org.stet.review.queue;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.claim.Checkability;
import org.stet.claim.ClaimPartyRole;
import org.stet.reply.response.ResponseKind;
import org.stet.review.VerificationStatus;
import org.stet.review.scale.Verdict;

/** Which claims are asked for. */
@Input("ClaimFilter")
@Description("Which claims are asked for. All conditions must hold; an empty list asks for anything.")
public record ClaimFilter(
        @Nullable @Description("Only claims whose current check is the caller's, or nobody's.")
        AssigneeFilter assignee,

        @Nullable @Id @Description("Only claims whose current check this member has.")
        String assigneeId,

        @Nullable @Description("Only claims with which the desk is as far as one of these.")
        List<@NonNull VerificationStatus> status,

        @Nullable
        @Description(
                "Only claims in whose statement, limits or tags these words stand, in any inflection. As in a search engine, quotation marks keep words together, `or` gives a choice and `-` excludes.")
        String text,

        @Nullable @Id @Description("Only claims about one of these parties, or about parties merged with them.")
        List<@NonNull String> party,

        @Nullable
        @Description("Only claims that a party has one of these roles in; with `party`, one of those parties.")
        List<@NonNull ClaimPartyRole> role,

        @Nullable @Description("Only claims that accuse somebody, or only those that accuse nobody.")
        Boolean allegation,

        @Nullable @Id @Description("Only claims that appear in one of these articles.")
        List<@NonNull String> article,

        @Nullable @Description("Only claims filed under one of these tags, to the letter.")
        List<@NonNull String> tag,

        @Nullable @Description("Only claims in one of these languages, as BCP 47 tags.")
        List<@NonNull String> language,

        @Nullable @Description("Only claims of one of these kinds.")
        List<@NonNull Checkability> checkability,

        @Nullable @Description("Only claims recorded on this day (UTC) or later.")
        LocalDate recordedFrom,

        @Nullable @Description("Only claims recorded on this day (UTC) or earlier.")
        LocalDate recordedUntil,

        @Nullable @Description("Whether discarded claims are asked for instead of the others. No when left out.")
        Boolean discarded,

        @Nullable @Description("Only claims that the desk checks itself, or only those that another publisher checked.")
        Boolean ownCheck,

        @Nullable @Description("Only claims whose current check proposes one of these verdicts.")
        List<@NonNull Verdict> verdict,

        @Nullable @Description("Only claims whose current check proposes a rating with one of these labels.")
        List<@NonNull String> rating,

        @Nullable
        @Description("Only claims whose current check proposes a rating, or only those found to be not ratable.")
        Boolean ratable,

        @Nullable @Id @Description("Only claims that one of these parties, or one merged with them, made or passed on.")
        List<@NonNull String> source,

        @Nullable @Id @Description("Only claims that appear in an article of one of these outlets.")
        List<@NonNull String> outlet,

        @Nullable @Description("Only claims that appear in the article at one of these web addresses.")
        List<@NonNull String> articleUrl,

        @Nullable @Description("Only claims on which some party took one of these positions.")
        List<@NonNull ResponseKind> responseKind,

        @Nullable @Description("Only claims whose current check was approved at this moment or later.")
        Instant checkedAfter,

        @Nullable @Description("Only claims whose current check was approved before this moment.")
        Instant checkedBefore) {

    static final ClaimFilter ALL = new ClaimFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null);
}
