package org.stet.deployment.speed;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.stet.deployment.GeneratedTexts;

/** What happens to be so: the same each time for the same seed. */
final class Chance {

    private static final String[] ACCENTED = {"café", "Zürich", "naïve", "İzmir", "señor", "“so-called”", "10 €", "R&D"
    };

    private final Random random;
    private final GeneratedTexts texts;

    Chance(long seed, GeneratedTexts vocabulary) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        texts = vocabulary.by(random);
    }

    Random random() {
        return random;
    }

    boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    /** Both ends belong to it. */
    int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** The number of a weight, the more often the greater it is. */
    int weighted(int... weights) {
        int left = random.nextInt(Arrays.stream(weights).sum());
        int number = 0;
        while (left >= weights[number]) {
            left -= weights[number++];
        }
        return number;
    }

    @SafeVarargs
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    UUID uuid() {
        return new UUID(random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x4000L, random.nextLong() >>> 2 | 1L << 63);
    }

    String slug() {
        return Long.toHexString(random.nextLong());
    }

    /** A sentence of about as many words. */
    String sentence(int words) {
        String text = texts.text(Math.max(1, words + random.nextInt(Math.max(1, words / 2)) - words / 4));
        String end = one(4) ? " " + any(ACCENTED) + "." : ".";
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + end;
    }

    /** Some paragraphs, most of them short. */
    String paragraphs(int words) {
        StringBuilder text = new StringBuilder(sentence(words));
        for (int more = weighted(5, 3, 1, 1); more > 0; more--) {
            text.append("\n\n").append(sentence(words));
        }
        return text.toString();
    }
}
