package org.stet.development.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A member of the sample desk who does one thing after the other. Each create carries a request id by its number, so a
 * story that was interrupted can be told again from the beginning.
 */
final class SamplePerson {

    private final String name;
    private final DeskClient desk;
    private final AtomicInteger steps;
    private final boolean again;

    /**
     * @param steps counts the creates of the whole story
     * @param again whether the story was begun before: then a step that is refused was done already
     */
    SamplePerson(String name, DeskClient desk, AtomicInteger steps, boolean again) {
        this.name = name;
        this.desk = desk;
        this.steps = steps;
        this.again = again;
    }

    /** Creates something; the payload. */
    JsonNode create(String mutation, Map<String, ?> input, String selection) {
        Map<String, Object> withRequestId = new HashMap<>(input);
        withRequestId.put("requestId", "sample-desk-" + steps.incrementAndGet());
        JsonNode payload = call(mutation, withRequestId, selection);
        if (!payload.get("userErrors").isEmpty()) {
            throw new IllegalStateException(mutation + " by " + name + ": " + payload.get("userErrors"));
        }
        return payload;
    }

    /** Changes something that exists. */
    void change(String mutation, Map<String, ?> input) {
        JsonNode errors = call(mutation, input, "").get("userErrors");
        if (!errors.isEmpty() && !again) {
            throw new IllegalStateException(mutation + " by " + name + ": " + errors);
        }
    }

    JsonNode ask(String document, Map<String, ?> variables) {
        return desk.ask(name, document, variables);
    }

    private JsonNode call(String mutation, Map<String, ?> input, String selection) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        String document = "mutation($input: %s!) { %s(input: $input) { %s userErrors { code field message } } }"
                .formatted(type, mutation, selection);
        return desk.ask(name, document, Map.of("input", input)).get(mutation);
    }
}
