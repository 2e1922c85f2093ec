package org.stet.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml as it reads where no variable is set. */
record ComposeFile(Map<String, Object> content) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

    static ComposeFile read() {
        try {
            return new ComposeFile(new Yaml().load(Files.readString(Path.of("docker-compose.yml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> services() {
        return map(content, "services");
    }

    Map<String, Object> service(String name) {
        return map(services(), name);
    }

    /** With the defaults in place of the variables. */
    Map<String, String> environment(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        map(service(service), "environment")
                .forEach((name, value) -> environment.put(name, withDefaults(value.toString())));
        return environment;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.get(name);
    }

    private static String withDefaults(String value) {
        return VARIABLE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
    }
}
