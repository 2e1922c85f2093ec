package org.stet.wording.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.DeskTest;

@QuarkusTest
class WordsOfTextsTest implements DeskTest {

    @Inject
    Session session;

    private String words(String language, String text) {
        return session.createNativeQuery(
                        "SELECT array_to_string(tsvector_to_array(stet_wording(:language, :text)), ' ')", String.class)
                .setParameter("language", language)
                .setParameter("text", text)
                .getSingleResult();
    }

    @ParameterizedTest
    @Transactional
    @CsvSource(
            delimiter = ';',
            value = {
                "ar; أَحْمَد; احمد",
                "ar; ٢٥٪; 25%",
                "ar; مُحَمَّد; محمد",
                "de; Müller; Mueller",
                "de; Straße; Strasse",
                "de; neue Steuer; NEUE STEUER",
                "tr; DİYARBAKIR; diyarbakır",
                "tr; İstanbul; istanbul",
                "en; 1,000 jobs; 1000 jobs",
                "en; 13%; 13 per cent",
                "en; the U.S. army; the us army",
                "en; Trump’s hat; the hats of Trump",
                "en; ２０２０; 2020",
                "en; Minecraft https://t.co/V4Lzv97qOc; minecraft pic.twitter.com/3S32De8ekP"
            })
    void isWrittenInSeveralWays(String language, String one, String other) {
        assertThat(words(language, one)).isNotEmpty().isEqualTo(words(language, other));
    }

    @Test
    @Transactional
    void cutsWhatHasNoBlanksIntoPairs() {
        assertThat(words("zh", "他说口罩有害，2020年").split(" "))
                .containsExactlyInAnyOrder("他说", "说口", "口罩", "罩有", "有害", "2020", "年");
        assertThat(words("ja", "東京タワー").split(" ")).contains("東京", "京タ", "タワ");
        assertThat(words("th", "ประเทศไทย").split(" ")).contains("ปร", "ไท");
    }

    @Test
    @Transactional
    void takesHashtagsHandlesAndLinksApart() {
        assertThat(words("en", "#FreeIran2020pic.twitter.com/uB3zOG5EKA").split(" "))
                .contains("free", "iran", "2020", "freeiran2020")
                .doesNotContain("twitter", "pic");
        assertThat(words("en", "@IlhanMN").split(" ")).contains("ilhan", "mn", "ilhanmn");
        assertThat(words("en", "https://www.example.com/2019/bridge-collapsed?from=mail")
                        .split(" "))
                .contains("bridg", "collaps", "2019")
                .doesNotContain("mail", "https");
    }

    @ParameterizedTest
    @Transactional
    @ValueSource(strings = {"", " ", "the", ":*&|!()<->'\"\\", "#", "@ # %", ".", "…"})
    void knowsTextsWithoutAWord(String text) {
        assertThat(words("en", text)).isEmpty();
        assertThat(words("xx-unknown", "Some " + text)).startsWith("some");
    }

    /** More than a vector has room for; none of it takes long. */
    @ParameterizedTest
    @Transactional
    @ValueSource(strings = {"#", "1,", "a.", "ue", "#FreeIran2020 ", "https://", "口", "'s "})
    void findsTheBeginningOfWhatIsTooLong(String part) {
        assertThat(words("de", "anfang " + part.repeat(100_000 / part.length())))
                .contains("anfang");
    }
}
