package org.stet.export.format;

import static org.stet.export.format.CsvColumn.DATE;
import static org.stet.export.format.CsvColumn.PARTY;

import java.util.List;
import java.util.stream.Stream;
import org.stet.claim.PublishedAppearance;
import org.stet.evidence.PublishedEvidence;
import org.stet.graphql.PartialDate;
import org.stet.party.PublishedParty;
import org.stet.publication.document.PublishedClaim;
import org.stet.reply.PublishedResponse;
import org.stet.reply.PublishedResponseSource;

/** The tables that claims are taken apart into: one of the claims, and one for each thing that a claim has several of. */
final class CsvTables {

    static final CsvTable<PublishedClaim> CLAIMS = new CsvTable<>("claims.csv", Stream::of, ClaimColumns.ALL);

    private static final CsvTable<CsvTable.Part<PublishedResponse>> RESPONSES = CsvTable.ofParts(
            "responses.csv",
            PublishedClaim::companyResponses,
            Stream.of(
                            CsvColumn.of("company", PublishedResponse::company, PARTY),
                            Stream.of(
                                    new CsvColumn<>("kind", PublishedResponse::kind),
                                    new CsvColumn<>("scope", PublishedResponse::scope)),
                            CsvColumn.of("asOf", PublishedResponse::asOf, DATE),
                            Stream.of(
                                    new CsvColumn<>("standing", PublishedResponse::standing),
                                    new CsvColumn<>("statement", PublishedResponse::statement),
                                    new CsvColumn<>("language", PublishedResponse::language),
                                    new CsvColumn<>("translation", PublishedResponse::translation),
                                    new CsvColumn<>("shortForm", PublishedResponse::shortForm),
                                    new CsvColumn<>("reasonForAnonymity", PublishedResponse::reasonForAnonymity),
                                    new CsvColumn<>("form", PublishedResponse::form)),
                            CsvColumn.of(
                                    "source",
                                    PublishedResponse::source,
                                    List.of(
                                            new CsvColumn<>("url", PublishedResponseSource::url),
                                            new CsvColumn<>("outlet", PublishedResponseSource::outlet))),
                            Stream.of(
                                    new CsvColumn<>("askedAt", PublishedResponse::askedAt),
                                    new CsvColumn<>("deadline", PublishedResponse::deadline),
                                    new CsvColumn<>("attemptCount", PublishedResponse::attemptCount)))
                    .flatMap(columns -> columns));

    private static final CsvTable<CsvTable.Part<PublishedEvidence>> EVIDENCE = CsvTable.ofParts(
            "evidence.csv",
            PublishedClaim::evidence,
            Stream.of(
                    new CsvColumn<>("stance", PublishedEvidence::stance),
                    new CsvColumn<>("level", PublishedEvidence::level),
                    new CsvColumn<>("groundRule", PublishedEvidence::groundRule),
                    new CsvColumn<>("type", PublishedEvidence::type),
                    new CsvColumn<>("title", PublishedEvidence::title),
                    new CsvColumn<>("description", PublishedEvidence::description),
                    new CsvColumn<>("sourceDescription", PublishedEvidence::sourceDescription),
                    new CsvColumn<>("reasonForAnonymity", PublishedEvidence::reasonForAnonymity),
                    new CsvColumn<>("locator", PublishedEvidence::locator),
                    new CsvColumn<>("excerpt", PublishedEvidence::excerpt),
                    new CsvColumn<>("url", PublishedEvidence::url),
                    new CsvColumn<>("archiveUrl", PublishedEvidence::archiveUrl),
                    new CsvColumn<>("sha256", PublishedEvidence::sha256),
                    new CsvColumn<>("retrievedAt", PublishedEvidence::retrievedAt),
                    new CsvColumn<>("reliability", PublishedEvidence::reliability),
                    new CsvColumn<>("credibility", PublishedEvidence::credibility)));

    private static final CsvTable<CsvTable.Part<PublishedAppearance>> APPEARANCES = CsvTable.ofParts(
            "appearances.csv",
            PublishedClaim::appearances,
            Stream.of(
                            Stream.of(
                                    new CsvColumn<PublishedAppearance>(
                                            "article.headline",
                                            in -> in.article().headline()),
                                    new CsvColumn<PublishedAppearance>(
                                            "article.url", in -> in.article().url())),
                            CsvColumn.<PublishedAppearance, PublishedParty>of(
                                    "article.outlet", in -> in.article().outlet(), PARTY),
                            CsvColumn.<PublishedAppearance, PartialDate>of(
                                    "article.publishedOn", in -> in.article().publishedOn(), DATE),
                            Stream.of(
                                    new CsvColumn<>("quote", PublishedAppearance::quote),
                                    new CsvColumn<>("prefix", PublishedAppearance::prefix),
                                    new CsvColumn<>("suffix", PublishedAppearance::suffix)))
                    .flatMap(columns -> columns));

    /** Those that stand beside the claims. */
    static final List<CsvTable<?>> COMPANIONS = List.of(HopRow.TABLE, RESPONSES, EVIDENCE, APPEARANCES);

    private CsvTables() {}
}
