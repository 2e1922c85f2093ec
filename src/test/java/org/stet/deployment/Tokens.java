package org.stet.deployment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Bearer tokens of the realm's users, each used until shortly before it expires. */
final class Tokens {

    private static final long SPARE_SECONDS = 60;

    private final Map<String, String> known = new HashMap<>();
    private final String realm;
    private final String password;

    Tokens(String realm, String password) {
        this.realm = realm;
        this.password = password;
    }

    synchronized String of(String user) {
        return known.compute(user, (name, token) -> token == null || isEnding(token) ? fetch(name) : token);
    }

    private static boolean isEnding(String token) {
        return Claims.of(token).getLong("exp") - SPARE_SECONDS < Instant.now().getEpochSecond();
    }

    private String fetch(String user) {
        String web = ComposeFile.read().environment("keycloak").get("STET_WEB_URL") + "/";
        return new Visitor(realm, "stet-web", web)
                .logsIn(user, password, Map.of())
                .path("access_token");
    }
}
