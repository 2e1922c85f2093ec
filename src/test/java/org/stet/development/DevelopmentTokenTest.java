package org.stet.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DevelopmentTokenTest {

    private HttpServer login;
    private String asked;

    @BeforeEach
    void startALogin() throws IOException {
        login = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        login.start();
    }

    @AfterEach
    void stopTheLogin() {
        login.stop(0);
    }

    @Test
    void asksTheLoginForTheUsersToken() throws IOException, InterruptedException {
        answer(200, "{\"access_token\":\"ey.for.rita\",\"expires_in\":300}");

        assertThat(token("rita & co")).isEqualTo("ey.for.rita");
        assertThat(asked).contains("grant_type=password").endsWith("username=rita+%26+co");
    }

    @Test
    void passesOnWhatTheLoginSaysInstead() {
        answer(401, "who is that?");

        assertThatIOException()
                .isThrownBy(() -> token("mallory"))
                .withMessageContaining("401")
                .withMessageContaining("who is that?");
    }

    private String token(String user) throws IOException, InterruptedException {
        return new DevelopmentToken("http://localhost:" + login.getAddress().getPort()).of(user);
    }

    private void answer(int status, String body) {
        login.createContext("/token", exchange -> {
            asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
