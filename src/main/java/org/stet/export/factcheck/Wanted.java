package org.stet.export.factcheck;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.stet.graphql.Cursor;
import org.stet.graphql.PageRequest;
import org.stet.graphql.SearchText;
import org.stet.publication.archive.ReviewSearch;
import org.stet.publication.document.Publisher;

/** What a request asks for, as the parameters of Google's {@code claims.search} say it. */
final class Wanted {

    private static final String QUERY = "query";
    private static final String LANGUAGE = "languageCode";
    private static final String SITE = "reviewPublisherSiteFilter";
    private static final String AGE = "maxAgeDays";
    private static final String SIZE = "pageSize";
    private static final String TOKEN = "pageToken";
    private static final String OFFSET = "offset";

    private static final int DEFAULT_SIZE = 10;

    /** Beyond it, walking by page tokens costs the database less than counting rows off. */
    private static final int FARTHEST = 10_000;

    private static final int A_THOUSAND_YEARS = 365_250;

    private Wanted() {}

    static ReviewSearch read(MultivaluedMap<String, String> given, Instant now) {
        Parameters parameters = new Parameters(given);
        String words = parameters.readOrRefuse(QUERY, value -> SearchText.of(QUERY, value));
        String language = parameters.read(LANGUAGE, "languageCode must be a BCP 47 tag, such as en.", Wanted::language);
        String site = parameters.read(SITE, "%s must be a site, such as ledger.example.".formatted(SITE), Wanted::site);
        int days = parameters.number(AGE, Integer.MAX_VALUE);
        int size = parameters.number(SIZE, Integer.MAX_VALUE);
        int offset = parameters.number(OFFSET, FARTHEST);
        String order = order(words, language, site, days);
        Cursor after = parameters.readOrRefuse(TOKEN, value -> Cursor.decode(value, order));
        if (parameters.text(QUERY) == null && parameters.text(SITE) == null) {
            parameters.refuse(QUERY, "query is required unless reviewPublisherSiteFilter is given.");
        }
        parameters.throwIfRefused();
        return new ReviewSearch(
                words, language, site, since(days, now), page(size, after, order), after == null ? offset : 0);
    }

    /** A token of one search is no place in another. */
    private static String order(Object... search) {
        return "claims:search/" + Integer.toHexString(Objects.hash(search));
    }

    private static PageRequest page(int size, Cursor after, String order) {
        return new PageRequest(size == 0 ? DEFAULT_SIZE : Math.min(size, PageRequest.LARGEST), after, order);
    }

    /** Google leaves the region out of account, and so do we; a script tells languages apart. */
    private static Optional<String> language(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            Locale anywhere = new Locale.Builder()
                    .setLanguage(locale.getLanguage())
                    .setScript(locale.getScript())
                    .build();
            return Optional.of(anywhere.toLanguageTag())
                    .filter(found -> !locale.getLanguage().isEmpty());
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }

    private static Optional<String> site(String given) {
        return Publisher.site(given.contains("://") ? given : "https://" + given);
    }

    private static Instant since(int days, Instant now) {
        return days == 0 ? null : now.minus(Math.min(days, A_THOUSAND_YEARS), ChronoUnit.DAYS);
    }
}
