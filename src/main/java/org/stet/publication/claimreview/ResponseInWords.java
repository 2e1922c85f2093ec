package org.stet.publication.claimreview;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.stet.graphql.DatePrecision;
import org.stet.graphql.PartialDate;
import org.stet.reply.PublishedResponse;
import org.stet.reply.response.ResponseKind;
import org.stet.reply.response.ResponseScope;

/** Where a party stands, as a sentence: the short form that the desk approved, else what kind of answer it was. */
final class ResponseInWords {

    private static final String ENGLISH = "en";

    private ResponseInWords() {}

    /** @param language of the text that the sentence stands in, for the date */
    static String of(PublishedResponse response, String language) {
        String words = response.shortForm() == null ? ofKind(response) : response.shortForm();
        String date = date(response.asOf(), language);
        return withoutStop(words) + (date == null ? "." : " (" + date + ").");
    }

    private static String withoutStop(String words) {
        String stripped = words.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static String ofKind(PublishedResponse response) {
        String who = response.company() == null
                ? "A party that is not named"
                : response.company().name();
        String what = response.scope() == ResponseScope.SIMILAR_CLAIM ? "similar claims" : "this claim";
        return who + " " + phrase(response.kind()).formatted(what);
    }

    private static String phrase(ResponseKind kind) {
        return switch (kind) {
            case CONFIRMED -> "confirms %s";
            case PARTLY_CONFIRMED -> "confirms %s in part";
            case DENIED -> "denies %s";
            case PARTLY_DENIED -> "denies %s in part";
            case DISPUTES_FRAMING -> "disputes the framing of %s";
            case PROVIDED_CONTEXT -> "gave context on %s without confirming or denying";
            case DECLINED_TO_COMMENT -> "declined to comment on %s";
            case NO_RESPONSE -> "was asked about %s and did not respond";
            case COULD_NOT_BE_REACHED -> "could not be reached about %s";
            case REFERRED_ELSEWHERE -> "referred questions about %s to somebody else";
        };
    }

    /** In words where the text is English, else as ISO 8601 has it; null when it is not known. */
    private static String date(PartialDate asOf, String language) {
        if (asOf == null || asOf.precision() == DatePrecision.UNKNOWN) {
            return null;
        }
        boolean english = Locale.forLanguageTag(language).getLanguage().equals(ENGLISH);
        return DateTimeFormatter.ofPattern(pattern(asOf.precision(), english), Locale.ENGLISH)
                .withZone(ZoneOffset.UTC)
                .format(asOf.precision().begin(asOf.value()).orElseThrow());
    }

    private static String pattern(DatePrecision precision, boolean english) {
        return switch (precision) {
            case YEAR -> "uuuu";
            case MONTH -> english ? "MMMM uuuu" : "uuuu-MM";
            default -> english ? "d MMMM uuuu" : "uuuu-MM-dd";
        };
    }
}
