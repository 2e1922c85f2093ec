package org.stet.wording.rank;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dates of a text.
 *
 * @param rest the text without them, so that no part of a date is taken for a number or a name
 */
record KnownDates(List<KnownDate> found, String rest) {

    private static final Map<String, Calendar> CALENDARS = new ConcurrentHashMap<>();
    private static final int MOST_CALENDARS = 50;

    static KnownDates in(String plain, String language) {
        Calendar calendar = calendar(language == null ? "en" : language);
        List<KnownDate> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher matcher = calendar.dates().matcher(plain);
        while (matcher.find()) {
            found.add(calendar.date(matcher));
            matcher.appendReplacement(rest, " ; ");
        }
        return new KnownDates(List.copyOf(found), matcher.appendTail(rest).toString());
    }

    /** Whoever asks in hundreds of languages has each calendar made anew. */
    private static Calendar calendar(String language) {
        return CALENDARS.size() < MOST_CALENDARS
                ? CALENDARS.computeIfAbsent(language, Calendar::of)
                : CALENDARS.getOrDefault(language, Calendar.of(language));
    }

    /** How dates are written in a language, and in English. */
    private record Calendar(Map<String, Integer> months, Pattern dates) {

        private static final String DATES = "(?<![\\p{L}\\p{N}])(?:"
                + "(?<dayA>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+|de\\s+)?(?<monthA>%1$s)\\.?(?:,?\\s+(?:de\\s+)?(?<yearA>\\d{4}))?"
                + "|(?<monthB>%1$s)\\.?\\s+(?<dayB>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<yearB>\\d{4}))?"
                + "|(?<monthC>%1$s)\\.?,?\\s+(?:de\\s+)?(?<yearC>\\d{4})"
                + "|(?<yearD>\\d{4})-(?<monthD>\\d{2})-(?<dayD>\\d{2})"
                + "|(?<dayE>\\d{1,2})\\.(?<monthE>\\d{1,2})\\.(?<yearE>\\d{4})"
                + "|(?<yearF>(?:19|20)\\d{2})(?![.,]?\\d|\\s?%%))(?![\\p{L}\\p{N}])";

        static Calendar of(String language) {
            Map<String, Integer> months = new HashMap<>();
            for (Month month : Month.values()) {
                Stream.of(Locale.forLanguageTag(language), Locale.ENGLISH)
                        .flatMap(locale -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
                                .map(style -> month.getDisplayName(style, locale)))
                        .map(name -> name.replace(".", "").toLowerCase(Locale.ROOT))
                        .filter(name -> name.codePoints().anyMatch(Character::isLetter))
                        .forEach(name -> months.put(name, month.getValue()));
            }
            String names = months.keySet().stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            return new Calendar(
                    months, Pattern.compile(DATES.formatted(names), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        KnownDate date(Matcher matcher) {
            return new KnownDate(
                    part(matcher, "year", "ABCDEF"),
                    part(matcher, "month", "ABCDE"),
                    part(matcher, "day", "ABDE"),
                    matcher.group());
        }

        private int part(Matcher matcher, String part, String forms) {
            return forms.chars()
                    .mapToObj(form -> matcher.group(part + (char) form))
                    .filter(text -> text != null)
                    .mapToInt(text -> Character.isDigit(text.charAt(0))
                            ? Integer.parseInt(text)
                            : months.getOrDefault(text.toLowerCase(Locale.ROOT), 0))
                    .findFirst()
                    .orElse(0);
        }
    }
}
