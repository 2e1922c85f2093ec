package org.stet.wording.rank;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text that deny. Whatever the language: what is one in another is rare enough. */
final class Negations {

    private static final Set<String> WORDS = Set.of(
            "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "nicht", "kein",
            "keine", "keinen", "keiner", "keinem", "keines", "nie", "niemals", "niemand", "nichts", "ohne", "ne", "pas",
            "jamais", "aucun", "aucune", "sans", "rien", "nunca", "jamas", "sin", "ningun", "ninguna", "nadie", "non",
            "mai", "nessun", "nessuno", "nessuna", "senza", "nao", "nenhum", "nenhuma", "sem", "niet", "geen", "nooit",
            "inte", "ikke", "ej", "aldrig", "aldri", "nigdy", "не", "нет", "никогда", "без", "degil", "yok", "asla",
            "لا", "لم", "لن", "ليس", "ليست", "नही");
    private static final Pattern SHORTENED = Pattern.compile("\\p{L}+n['’]t(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    /** In scripts without blanks. */
    private static final Pattern UNSPACED = Pattern.compile("没有|沒有|不是|并非|並非|从未|從未|未曾|[不没沒未无無]|ない|ません|않|못|ไม่");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private Negations() {}

    static List<String> in(String plain) {
        return Stream.of(
                        WORD.matcher(plain).results().filter(word -> WORDS.contains(PlainText.folded(word.group()))),
                        SHORTENED.matcher(plain).results(),
                        UNSPACED.matcher(plain).results())
                .flatMap(found -> found)
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
