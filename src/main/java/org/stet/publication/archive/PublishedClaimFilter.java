package org.stet.publication.archive;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.claim.Checkability;
import org.stet.graphql.Conditions;
import org.stet.graphql.NodeType;
import org.stet.graphql.SearchText;
import org.stet.reply.response.ResponseKind;
import org.stet.review.scale.Verdict;

/** Which published claims are asked for. */
@Input("PublishedClaimFilter")
@Description("Which published claims are asked for. All conditions must hold; of a list, one element is enough.")
public record PublishedClaimFilter(
        @Nullable @Id @Description("Only these claims, each by either of its ids.")
        List<@NonNull String> id,

        @Nullable
        @Description(
                "`publishedClaims` without another order takes it for the reader's own words, a sentence or a whole post of at most 20000 characters, and ranks the claims that have to do with them: see RELEVANCE. Of at most 8 words, \"exact words\", -not and OR then hold without exception. Everywhere else, and in any other order: only claims with all these words in the statement, limits, rationale, tags or names, in the notation of web search engines: \"exact words\", or, -not.")
        String text,

        @Nullable @Description("Only claims with one of these verdicts.")
        List<@NonNull Verdict> verdict,

        @Nullable @Description("Only claims with one of these rating labels, to the letter.")
        List<@NonNull String> rating,

        @Nullable @Description("Only claims that got a rating, or only those that are not ratable.")
        Boolean ratable,

        @Nullable @Description("Only claims of one of these kinds.")
        List<@NonNull Checkability> checkability,

        @Nullable @Description("Only claims in one of these languages, each a BCP 47 tag.")
        List<@NonNull String> language,

        @Nullable @Description("Only claims with one of these tags, to the letter.")
        List<@NonNull String> tag,

        @Nullable @Id @Description("Only claims about one of these parties.")
        List<@NonNull String> party,

        @Nullable @Id @Description("Only claims that one of these parties made or passed on.")
        List<@NonNull String> source,

        @Nullable @Id @Description("Only claims that appear in an article of one of these outlets.")
        List<@NonNull String> outlet,

        @Nullable @Description("Only claims that appear in an article at one of these addresses, to the letter.")
        List<@NonNull String> article,

        @Nullable
        @Description(
                "Only claims that one of these publishers checked, each by the host of its address without `www.`, such as `ledger.example`.")
        List<@NonNull String> publisher,

        @Nullable @Description("Only claims on which some party took one of these positions.")
        List<@NonNull ResponseKind> responseKind,

        @Nullable @Description("Only claims that accuse somebody, or only those that do not.")
        Boolean allegation,

        @Nullable @Description("Only claims whose newest version was published at this moment or later.")
        Instant publishedAfter,

        @Nullable @Description("Only claims whose newest version was published before this moment.")
        Instant publishedBefore,

        @Nullable @Description("Only claims whose finding was approved at this moment or later.")
        Instant checkedAfter,

        @Nullable @Description("Only claims whose finding was approved before this moment.")
        Instant checkedBefore) {

    public static final PublishedClaimFilter ALL = new PublishedClaimFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    /** Whether there are words to rank by. */
    public boolean hasText() {
        return text != null && !text.isBlank();
    }

    boolean asksForTextAlone() {
        return equals(new PublishedClaimFilter(
                null, text, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null));
    }

    /** Over the columns of one row of {@code publication}, named {@code p}. */
    Conditions conditions() {
        return conditionsBesidesText()
                .and("stet_text_matches(p.search, p.language, :text)", "text", SearchText.of("filter.text", text))
                .plannedForValues();
    }

    /** The same without the text, for lists that rank by it. */
    Conditions conditionsBesidesText() {
        Conditions conditions = new Conditions()
                .and("p.search_text IS NOT NULL")
                .and("p.claim_id = ANY (cast(:ids AS uuid[]))", "ids", claims())
                .and("p.allegation = :allegation", "allegation", allegation)
                .and("p.published_at >= :publishedAfter", "publishedAfter", publishedAfter)
                .and("p.published_at < :publishedBefore", "publishedBefore", publishedBefore)
                .and("p.checked_at >= :checkedAfter", "checkedAfter", checkedAfter)
                .and("p.checked_at < :checkedBefore", "checkedBefore", checkedBefore);
        if (ratable != null) {
            conditions.and(ratable ? "p.verdict IS NOT NULL" : "p.verdict IS NULL");
        }
        among(conditions, "verdict", names(verdict));
        among(conditions, "rating_label", rating);
        among(conditions, "checkability", names(checkability));
        among(conditions, "language", language);
        among(conditions, "publisher_site", publisher);
        overlap(conditions, "tags", tag);
        overlap(conditions, "parties", party);
        overlap(conditions, "sources", source);
        overlap(conditions, "outlets", outlet);
        overlap(conditions, "articles", article);
        overlap(conditions, "response_kinds", names(responseKind));
        return conditions;
    }

    /** Null for an empty list; an id that names no claim is left out, so a list of nothing else finds none. */
    private UUID[] claims() {
        return id == null || id.isEmpty()
                ? null
                : id.stream()
                        .flatMap(given ->
                                NodeType.PUBLISHED_CLAIM.uuid(given).or(() -> NodeType.CLAIM.uuid(given)).stream())
                        .toArray(UUID[]::new);
    }

    /** One array is one parameter, however many values it holds. */
    private static void among(Conditions conditions, String column, List<String> values) {
        compare(conditions, column, "p.%1$s = ANY (cast(:%1$s AS text[]))", values);
    }

    private static void overlap(Conditions conditions, String column, List<String> values) {
        compare(conditions, column, "p.%1$s && cast(:%1$s AS text[])", values);
    }

    /** An empty list asks for anything. */
    private static void compare(Conditions conditions, String column, String condition, List<String> values) {
        if (values != null && !values.isEmpty()) {
            conditions.and(condition.formatted(column), column, values.toArray(String[]::new));
        }
    }

    private static List<String> names(List<? extends java.lang.Enum<?>> values) {
        return values == null
                ? List.of()
                : values.stream().map(java.lang.Enum::name).toList();
    }
}
