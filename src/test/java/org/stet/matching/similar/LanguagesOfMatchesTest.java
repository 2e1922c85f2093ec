package org.stet.matching.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.Sentences.aClaim;
import static org.stet.Sentences.claim;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.Caller;
import org.stet.DeskTest;

/** A claim is found in its own language, with or without a dictionary for that, and when nobody says which it is. */
@QuarkusTest
class LanguagesOfMatchesTest implements DeskTest {

    private static final Caller rita = Caller.rita();

    @ParameterizedTest
    @CsvSource(textBlock = """
            ar, أغلقت البلدية جسر الفانوس بعد الفيضان, البلديّة تغلق جسر الفانوس
            zh, 北港市政府去年拆除了灯笼桥, 灯笼桥被北港市政府拆除
            de, Der Stadtrat kürzte die Donaudampfschifffahrtsgebühren um ein Drittel, Donaudampfschifffahrtsgebühr um ein Drittel gekürzt
            tr, Iğdır belediyesi ışıklı köprüyü yıktı, IĞDIR BELEDİYESİ IŞIKLI KÖPRÜYÜ YIKTI
            is, Bæjarstjórnin lokaði ljóskerabrúnni í fyrra, ljóskerabrúnni var lokað
            """)
    void alsoInOtherWordsOrLetters(String language, String statement, String asked) {
        Map<String, Object> input = claim();
        input.putAll(Map.of("statement", statement, "language", language));
        String claim = aClaim(input);

        assertThat(found(asked, language)).startsWith(claim);
        assertThat(found(asked, null)).startsWith(claim);
    }

    private static List<String> found(String text, String language) {
        Map<String, Object> variables = new HashMap<>(Map.of("text", text));
        variables.put("language", language);
        return rita.ask("""
                query($text: String!, $language: String) {
                  similarClaims(text: $text, language: $language) { claim { id } } }
                """, variables).getList("similarClaims.claim.id");
    }
}
