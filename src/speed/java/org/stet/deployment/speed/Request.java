package org.stet.deployment.speed;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One request, as it goes over the wire. */
record Request(String method, String path, byte[] body, Map<String, String> headers) {

    static Request post(String path, String json, Map<String, String> headers) {
        return new Request("POST", path, json.getBytes(StandardCharsets.UTF_8), headers);
    }
}
