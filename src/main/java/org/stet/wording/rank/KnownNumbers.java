package org.stet.wording.rank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a text, "80 million", "1,000" and "twelve" among them. */
final class KnownNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,&&[^\\p{IsHan}]])(\\d{1,15}(?:[.,\\u00A0\\u202F’']\\d{1,15}){0,6}+)(?:[\\s-]?(%|\\p{IsHan}|\\p{L}{1,12}))?|(?<!\\p{L})(\\p{Ll}{2,9})(?!\\p{L})");
    private static final Pattern SEPARATOR = Pattern.compile("[.,\\u00A0\\u202F’']");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:([.,\\u00A0\\u202F’'])\\d{3})(?:\\1\\d{3})*");

    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("thousand", 3),
            Map.entry("tausend", 3),
            Map.entry("mille", 3),
            Map.entry("mil", 3),
            Map.entry("k", 3),
            Map.entry("тысяч", 3),
            Map.entry("bin", 3),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("millionen", 6),
            Map.entry("mio", 6),
            Map.entry("millones", 6),
            Map.entry("milhoes", 6),
            Map.entry("milioni", 6),
            Map.entry("miljoen", 6),
            Map.entry("milyon", 6),
            Map.entry("миллионов", 6),
            Map.entry("mn", 6),
            Map.entry("milliarde", 9),
            Map.entry("milliarden", 9),
            Map.entry("mrd", 9),
            Map.entry("milliards", 9),
            Map.entry("milliard", 9),
            Map.entry("miliardi", 9),
            Map.entry("miljard", 9),
            Map.entry("milyar", 9),
            Map.entry("bn", 9),
            Map.entry("миллиардов", 9),
            Map.entry("万", 4),
            Map.entry("億", 8),
            Map.entry("亿", 8));
    /** Where English counts in steps of three, others count in steps of six. */
    private static final Map<String, Integer> ENGLISH_SCALES =
            Map.of("billion", 9, "billions", 9, "trillion", 12, "m", 6);

    private static final Map<String, Integer> OTHER_SCALES =
            Map.of("billion", 12, "billionen", 12, "billions", 12, "billones", 12, "trillion", 18);
    /** Not one: that is an article in most languages. */
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("hundred", 100),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("zehn", 10),
            Map.entry("zwölf", 12),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("dos", 2),
            Map.entry("tres", 3),
            Map.entry("cuatro", 4),
            Map.entry("cinco", 5));

    private final boolean english;

    private KnownNumbers(String language) {
        english = language == null || language.toLowerCase().startsWith("en");
    }

    static List<KnownNumber> in(String plain, String language) {
        KnownNumbers reading = new KnownNumbers(language);
        List<KnownNumber> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(plain);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                found.add(reading.number(matcher.group(1), matcher.group(2)));
            } else if (WORDS.containsKey(matcher.group(3))) {
                found.add(new KnownNumber(BigDecimal.valueOf(WORDS.get(matcher.group(3))), matcher.group(3)));
            }
        }
        return found;
    }

    private KnownNumber number(String digits, String unit) {
        int scale = unit == null ? 0 : scale(PlainText.folded(unit));
        String text = digits;
        if (scale > 0 || "%".equals(unit)) {
            text += Character.isAlphabetic(unit.charAt(0)) && !Character.isIdeographic(unit.charAt(0))
                    ? " " + unit
                    : unit;
        }
        return new KnownNumber(value(digits).scaleByPowerOfTen(scale), text);
    }

    private int scale(String unit) {
        return SCALES.getOrDefault(unit, (english ? ENGLISH_SCALES : OTHER_SCALES).getOrDefault(unit, 0));
    }

    /** "1,000" is a thousand everywhere, "1.000" wherever English is not written; what is left separates decimals. */
    private BigDecimal value(String digits) {
        boolean decimals = english && digits.indexOf('.') >= 0 && digits.indexOf('.') == digits.lastIndexOf('.');
        if (!decimals && THOUSANDS.matcher(digits).matches()) {
            return new BigDecimal(SEPARATOR.matcher(digits).replaceAll(""));
        }
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return new BigDecimal(SEPARATOR.matcher(digits).replaceAll(""));
        }
        String whole = SEPARATOR.matcher(digits.substring(0, last)).replaceAll("");
        String part = SEPARATOR.matcher(digits.substring(last + 1)).replaceAll("");
        return new BigDecimal(whole + "." + part);
    }
}
