package org.stet.wording.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text names: words with a capital letter inside sentences. Where every word has one, in headlines and shouted posts,
 * no name can be told; where every noun has one, as in German, one of several words can.
 */
final class Names {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’]{0,60}+";
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + WORD + "(?:[ -]" + WORD + "|\\. (?<=\\p{Lu}\\. )" + WORD + "){0,5}");
    private static final Pattern ANY_WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}+");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.!?…:;“\"‘(\\n—-]\\s*)$");
    private static final double MANY = 0.6;
    private static final double GERMAN = 0.3;

    private Names() {}

    static List<String> in(String plain) {
        double share = shareOfCapitals(plain);
        if (share > MANY) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(plain);
        while (matcher.find()) {
            String name = matcher.group();
            boolean several = name.indexOf(' ') > 0;
            if (name.length() > 2 && (several || share < GERMAN && !begins(plain, matcher.start()))) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static boolean begins(String text, int at) {
        return BEGINNING.matcher(text.substring(Math.max(0, at - 4), at)).find() || at == 0;
    }

    static double shareOfCapitals(String text) {
        List<String> words =
                ANY_WORD.matcher(text).results().map(word -> word.group()).toList();
        double capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return words.isEmpty() ? 0 : capitals / words.size();
    }
}
