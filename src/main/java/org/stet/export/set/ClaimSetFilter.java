package org.stet.export.set;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.stet.claim.Checkability;
import org.stet.reply.response.ResponseKind;
import org.stet.review.scale.Verdict;

/** Which claims are in a set. */
@Type("ClaimSetFilter")
@Input("ClaimSetFilterInput")
@Description(
        "Which claims are in a set. All conditions must hold; of a list, one element is enough, and an empty list asks for anything. A list has 50 elements at most.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimSetFilter(
        @Nullable
        @Description("Claims with these words, in the notation of web search engines: \"exact words\", or, -not.")
        String text,

        @Nullable @Description("Claims with one of these verdicts.")
        List<@NonNull Verdict> verdict,

        @Nullable @Description("Claims whose rating has one of these labels, to the letter.")
        List<@NonNull String> rating,

        @Nullable @Description("Claims that got a rating, or those that are not ratable.")
        Boolean ratable,

        @Nullable @Description("Claims of one of these kinds.")
        List<@NonNull Checkability> checkability,

        @Nullable @Description("Claims in one of these languages, each a BCP 47 tag.")
        List<@NonNull String> language,

        @Nullable @Description("Claims with one of these tags, to the letter.")
        List<@NonNull String> tag,

        @Nullable @Id @Description("Claims about one of these parties.")
        List<@NonNull String> party,

        @Nullable @Id @Description("Claims that one of these parties made or passed on.")
        List<@NonNull String> source,

        @Nullable @Id @Description("Claims that appear in an article of one of these outlets.")
        List<@NonNull String> outlet,

        @Nullable @Description("Claims that appear in the article at one of these web addresses.")
        List<@NonNull String> article,

        @Nullable @Description("Claims on which some party took one of these positions.")
        List<@NonNull ResponseKind> responseKind,

        @Nullable @Description("Claims that accuse somebody, or those that do not.")
        Boolean allegation,

        @Nullable
        @Description("Claims checked by one of these publishers, each the host of its website. PUBLISHED sets alone.")
        List<@NonNull String> publisher,

        @Nullable
        @Description("Claims whose newest version was published at this moment or later. PUBLISHED sets alone.")
        Instant publishedAfter,

        @Nullable @Description("Claims whose newest version was published before this moment. PUBLISHED sets alone.")
        Instant publishedBefore,

        @Nullable @Description("Claims whose finding was approved at this moment or later.")
        Instant checkedAfter,

        @Nullable @Description("Claims whose finding was approved before this moment.")
        Instant checkedBefore) {

    public static final ClaimSetFilter ALL = new ClaimSetFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
