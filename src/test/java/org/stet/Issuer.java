package org.stet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * An OpenID provider that signs whatever a test asks for, expired and forged tokens included, and that gives whoever comes
 * with a code the session of the person whom the code names ({@link Session}).
 */
public final class Issuer implements QuarkusTestResourceLifecycleManager {

    private static final String KEY_ID = "test";
    private static final KeyPair OURS = keyPair();
    private static final KeyPair SOMEBODY_ELSES = keyPair();

    private static String address;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        address = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, keys()));
        server.createContext("/token", exchange -> answer(exchange, tokens(exchange)));
        server.start();
        return Map.of(
                "quarkus.oidc.auth-server-url",
                address,
                "quarkus.oidc.client-id",
                "stet",
                "quarkus.oidc.credentials.secret",
                "the-secret-of-the-tests-is-long-enough");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    public static String token(String name, String role) {
        return sign(name, role, Instant.now().plusSeconds(600), OURS);
    }

    /** A token that ends soon. */
    public static String tokenFor(Duration lifetime, String name, String role) {
        return sign(name, role, Instant.now().plus(lifetime), OURS);
    }

    public static String expiredToken(String name, String role) {
        return sign(name, role, Instant.now().minusSeconds(600), OURS);
    }

    public static String forgedToken(String name, String role) {
        return sign(name, role, Instant.now().plusSeconds(600), SOMEBODY_ELSES);
    }

    private static String sign(String name, String role, Instant expiresAt, KeyPair key) {
        return Jwt.issuer(address)
                .subject("subject-of-" + name)
                .preferredUserName(name)
                .upn(name)
                .claim("name", name)
                .audience("stet")
                .groups(Set.of(role))
                .issuedAt(expiresAt.minusSeconds(1200))
                .expiresAt(expiresAt)
                .jws()
                .keyId(KEY_ID)
                .sign(key.getPrivate());
    }

    /** A code, and what renews the session that it begins, is {@code name.role.seconds}; {@link Session} makes them. */
    private static String tokens(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String[] wanted = form.replaceFirst("(?s)(?:.*&)?(?:code|refresh_token)=([^&]+).*", "$1")
                .split("\\.");
        String token = tokenFor(Duration.ofSeconds(Long.parseLong(wanted[2])), wanted[0], wanted[1]);
        String renewal = wanted[0] + "." + wanted[1] + ".600";
        return """
                {"token_type": "Bearer", "expires_in": 600, "access_token": "%s", "id_token": "%s"%s}
                """.formatted(token, token, wanted.length == 3 ? ", \"refresh_token\": \"" + renewal + "\"" : "");
    }

    private static String discovery() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token", "end_session_endpoint": "%1$s/logout", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(address);
    }

    private static String keys() {
        RSAPublicKey key = (RSAPublicKey) OURS.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}
                """.formatted(
                        KEY_ID,
                        base64(key.getModulus().toByteArray()),
                        base64(key.getPublicExponent().toByteArray()));
    }

    private static String base64(byte[] number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
