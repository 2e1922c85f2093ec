package org.stet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/** Somebody who talks to the desk over GraphQL. */
public record Caller(String name, String role, Supplier<String> login) {

    private static final int AT_ONCE = 25;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Who gives a token to somebody of a name and a role. */
    private static volatile BinaryOperator<String> provider = Issuer::token;

    public Caller(String name, String role, String token) {
        this(name, role, () -> token);
    }

    /** For a desk that does not know the tests' own issuer. */
    public static void logInAt(BinaryOperator<String> otherProvider) {
        provider = otherProvider;
    }

    public static Caller nobody() {
        return new Caller("nobody", null, () -> null);
    }

    public static Caller rita() {
        return reporter("rita");
    }

    public static Caller chen() {
        return checker("chen");
    }

    public static Caller edith() {
        return editor("edith");
    }

    public static Caller ada() {
        return member("ada", "admin");
    }

    public static Caller reporter(String name) {
        return member(name, "reporter");
    }

    public static Caller checker(String name) {
        return member(name, "checker");
    }

    public static Caller editor(String name) {
        return member(name, "editor");
    }

    private static Caller member(String name, String role) {
        return new Caller(name, role, () -> provider.apply(name, role));
    }

    /** One that is good now. */
    public String token() {
        return login.get();
    }

    public Response send(String document, Map<String, ?> variables) {
        RequestSpecification request =
                given().contentType("application/json").body(Map.of("query", document, "variables", variables));
        String token = token();
        return (token == null ? request : request.auth().oauth2(token)).post("/graphql");
    }

    /** The whole answer, top-level errors included. */
    public JsonPath answer(String document, Map<String, ?> variables) {
        try {
            String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
            HttpRequest.Builder request = HttpRequest.newBuilder(endpoint())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body));
            String token = token();
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            return new PlainPath(
                    CLIENT.send(request.build(), BodyHandlers.ofString()).body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static URI endpoint() {
        String port = RestAssured.port == RestAssured.UNDEFINED_PORT ? "" : ":" + RestAssured.port;
        return URI.create(RestAssured.baseURI + port + "/graphql");
    }

    /** The answer's {@code data}; fails when there is a top-level error. */
    public JsonPath ask(String document, Map<String, ?> variables) {
        JsonPath answer = answer(document, variables);
        assertThat(answer.getList("errors")).as("top-level errors").isNull();
        return answer.setRootPath("data");
    }

    public JsonPath ask(String document) {
        return ask(document, Map.of());
    }

    /**
     * Runs one mutation and hands back its payload; fails when it was refused.
     *
     * @param selection what is wanted of the payload, user errors apart
     */
    public JsonPath succeed(String mutation, Map<String, ?> input, String selection) {
        JsonPath payload = mutate(mutation, input, selection);
        assertThat(payload.getList("userErrors"))
                .as("user errors of " + mutation)
                .isEmpty();
        return payload;
    }

    /** Runs one mutation for each input, a few to a request, and fails when one was refused. */
    public void succeedAll(String mutation, List<? extends Map<String, ?>> inputs) {
        succeedAll(mutation, inputs, "__typename", "__typename");
    }

    /**
     * The same, handing back a value of each payload in the order of the inputs.
     *
     * @param selection what is wanted of each payload
     * @param path the value in it
     */
    public List<String> succeedAll(
            String mutation, List<? extends Map<String, ?>> inputs, String selection, String path) {
        List<String> values = new ArrayList<>();
        for (int begin = 0; begin < inputs.size(); begin += AT_ONCE) {
            List<? extends Map<String, ?>> some = inputs.subList(begin, Math.min(begin + AT_ONCE, inputs.size()));
            JsonPath answer = ask(aliased(mutation, some.size(), selection), numbered(some));
            for (int number = 0; number < some.size(); number++) {
                assertThat(answer.getList("m" + number + ".userErrors"))
                        .as("user errors of " + mutation)
                        .isEmpty();
                values.add(answer.getString("m" + number + "." + path));
            }
        }
        return values;
    }

    private static String aliased(String mutation, int count, String selection) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        StringBuilder variables = new StringBuilder();
        StringBuilder calls = new StringBuilder();
        for (int number = 0; number < count; number++) {
            variables.append("$i").append(number).append(": ").append(type).append(' ');
            calls.append(
                    "m%1$d: %2$s(input: $i%1$d) { %3$s userErrors { code } } ".formatted(number, mutation, selection));
        }
        return "mutation(" + variables + ") { " + calls + "}";
    }

    private static Map<String, Object> numbered(List<? extends Map<String, ?>> inputs) {
        Map<String, Object> variables = new HashMap<>();
        for (int number = 0; number < inputs.size(); number++) {
            variables.put("i" + number, inputs.get(number));
        }
        return variables;
    }

    /** Runs one mutation that must be refused, and hands back its user errors as {@code CODE field.path}. */
    public List<String> refused(String mutation, Map<String, ?> input) {
        JsonPath payload = mutate(mutation, input, "");
        List<Map<String, Object>> errors = payload.getList("userErrors");
        assertThat(errors).as("user errors of " + mutation).isNotEmpty();
        return errors.stream()
                .map(error -> (error.get("code") + " " + String.join(".", fieldOf(error))).strip())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> fieldOf(Map<String, Object> error) {
        return (List<String>) error.get("field");
    }

    private JsonPath mutate(String mutation, Map<String, ?> input, String selection) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        String document = "mutation($input: %s!) { %s(input: $input) { %s userErrors { code field message } } }"
                .formatted(type, mutation, selection);
        return ask(document, Map.of("input", input)).setRootPath("data." + mutation);
    }

    /** A GraphQL document that lies beside the test class. */
    public static String document(Class<?> test, String file) {
        try (InputStream stream = test.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
