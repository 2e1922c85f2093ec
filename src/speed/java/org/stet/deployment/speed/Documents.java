package org.stet.deployment.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.Caller;

/** GraphQL documents: the benchmark's own, and those of the web desk with every fragment that they need. */
final class Documents {

    private static final Path WEB = Path.of("src", "main", "webui", "src");
    private static final Pattern DEFINITION =
            Pattern.compile("(?ms)^(?:fragment|query|mutation|subscription) (\\w+).*?^}$");
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.\\s*(?!on\\b)(\\w+)");

    private final Map<String, String> definitions = new TreeMap<>();

    Documents() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".graphql")).toList()) {
                Matcher found = DEFINITION.matcher(Files.readString(file));
                while (found.find()) {
                    definitions.put(found.group(1), found.group());
                }
            }
        }
    }

    static String own(String name) {
        return Caller.document(SpeedFigures.class, name);
    }

    String web(String operation) {
        Map<String, String> needed = new LinkedHashMap<>();
        collect(operation, needed);
        return String.join("\n", needed.values());
    }

    private void collect(String name, Map<String, String> needed) {
        String definition = definitions.get(name);
        if (needed.putIfAbsent(name, definition) == null) {
            Matcher spread = SPREAD.matcher(definition);
            while (spread.find()) {
                collect(spread.group(1), needed);
            }
        }
    }
}
