package org.stet.browser;

import static org.stet.Sentences.unique;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.Caller;
import org.stet.Sentences;
import org.stet.Sentences.RecordedArticle;

/** 10,000 words in 1,000 sentences, of which 300 have a claim each. */
record LongArticle(String id) {

    static final int CLAIMS = 300;
    private static final int SENTENCES = 1000;
    private static final int SENTENCES_A_PARAGRAPH = 4;

    static LongArticle recorded() {
        String text = IntStream.range(0, SENTENCES)
                .mapToObj(number -> sentence(number) + ((number + 1) % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " "))
                .collect(Collectors.joining());
        RecordedArticle article =
                Sentences.anArticle(Map.of("text", text.strip(), "headline", unique("All ferries"), "language", "en"));
        List<Map<String, Object>> claims = IntStream.range(0, CLAIMS)
                .mapToObj(number -> claim(article, sentence(number * SENTENCES / CLAIMS)))
                .toList();
        Caller.rita().succeedAll("recordClaim", claims);
        return new LongArticle(article.id());
    }

    /** Of ten words, and of no other number the beginning. */
    static String sentence(int number) {
        return "Ferry %04d carries 35 lorries across the sound every Monday.".formatted(number);
    }

    private static Map<String, Object> claim(RecordedArticle article, String sentence) {
        Map<String, Object> claim = Sentences.claim();
        claim.put("statement", sentence);
        claim.put("passages", List.of(article.passage(sentence)));
        return claim;
    }
}
