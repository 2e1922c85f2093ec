package org.stet.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There is no Docker where the tests run; this is what can be known of the file without one. */
class ComposeFileTest {

    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET).*");

    private final ComposeFile file = ComposeFile.read();

    @Test
    void startsDatabaseLoginAndProgram() {
        assertThat(file.services()).containsOnlyKeys("postgres", "keycloak", "app");
    }

    @Test
    void runsTheVersionsOfTheBuild() throws IOException {
        String version = property("postgresql-binaries.version").replaceFirst("\\.0$", "");

        assertThat(file.service("postgres")).containsEntry("image", "postgres:" + version);
        assertThat(file.service("keycloak"))
                .containsEntry("image", "keycloak/keycloak:" + property("keycloak.version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "keycloak", "app"})
    void asksEachServiceWhetherItIsWell(String service) {
        Map<String, Object> check = ComposeFile.map(file.service(service), "healthcheck");

        assertThat(check).containsKeys("test", "interval", "timeout", "start_period", "retries");
        assertThat((List<?>) check.get("test")).first().isEqualTo("CMD");
    }

    @Test
    void startsNothingBeforeWhatItNeedsIsWell() {
        assertThat(needed("keycloak")).containsOnlyKeys("postgres");
        assertThat(needed("app")).containsOnlyKeys("postgres", "keycloak");
        assertThat(needed("app").values()).allMatch(need -> need.equals(Map.of("condition", "service_healthy")));
    }

    @Test
    void keepsTheDataInANamedVolumeWhereVersion18PutsIt() {
        assertThat(mounts("postgres")).contains("postgres-data:/var/lib/postgresql");
        assertThat(ComposeFile.map(file.content(), "volumes")).containsOnlyKeys("postgres-data", "exports", "imports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "keycloak"})
    void mountsWhatIsThere(String service) {
        assertThat(mounts(service))
                .map(mount -> mount.split(":")[0])
                .filteredOn(source -> source.startsWith("./"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(Path.of(source)).isNotEmptyDirectory());
    }

    @Test
    void buildsTheProgramFromWhatTheBuildLeaves() throws IOException {
        Map<String, Object> build = ComposeFile.map(file.service("app"), "build");
        String dockerfile = Files.readString(Path.of(build.get("dockerfile").toString()));

        assertThat(build).containsEntry("context", ".");
        assertThat(dockerfile).contains("target/quarkus-app/", "USER ", "quarkus-run.jar", PackagedDesk.COLLECTOR);
        assertThat(dockerfile).contains("ArchiveClassesAtExit=stet.jsa", "SharedArchiveFile=stet.jsa");
        assertThat(Path.of("src/main/docker/Dockerfile.jvm.dockerignore"))
                .content()
                .contains("!target/quarkus-app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "keycloak", "app"})
    void letsEverySecretBeSetFromOutside(String service) {
        ComposeFile.map(file.service(service), "environment").forEach((name, value) -> {
            if (SECRET.matcher(name).matches()) {
                assertThat(value.toString()).as(name).matches("\\$\\{\\w+:-[^}]+}");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"keycloak", "app"})
    void isReachableFromThisMachineAlone(String service) {
        assertThat((List<?>) file.service(service).get("ports"))
                .isNotEmpty()
                .allMatch(port -> port.toString().startsWith("127.0.0.1:"));
    }

    @Test
    void givesTheProgramNoSettingThatNobodyKnows() throws IOException {
        assertThat(file.environment("app").keySet()).isSubsetOf(knownSettings());
    }

    @Test
    void givesTheLoginEverythingThatTheRealmLeavesOpen() throws IOException {
        String realm = Files.readString(Path.of("src/main/docker/keycloak/stet-realm.json"));
        List<String> open = Pattern.compile("\\$\\{(\\w+)}")
                .matcher(realm)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(open).isNotEmpty();
        assertThat(file.environment("keycloak")).containsKeys(open.toArray(String[]::new));
    }

    @Test
    void tellsProgramAndLoginTheSameSecrets() {
        assertThat(secretOf("app", "QUARKUS_OIDC_CREDENTIALS_SECRET"))
                .isEqualTo(secretOf("keycloak", "STET_CLIENT_SECRET"));
        assertThat(secretOf("app", "QUARKUS_DATASOURCE_PASSWORD")).isEqualTo(secretOf("postgres", "POSTGRES_PASSWORD"));
        assertThat(secretOf("keycloak", "KC_DB_PASSWORD"))
                .isEqualTo(secretOf("postgres", "KEYCLOAK_DATABASE_PASSWORD"));
    }

    private Object secretOf(String service, String name) {
        return ComposeFile.map(file.service(service), "environment").get(name);
    }

    private Map<String, Object> needed(String service) {
        return ComposeFile.map(file.service(service), "depends_on");
    }

    private List<String> mounts(String service) {
        return ((List<?>) file.service(service).get("volumes"))
                .stream().map(Object::toString).toList();
    }

    private static String property(String name) throws IOException {
        return Pattern.compile("<" + Pattern.quote(name) + ">(.*?)<")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** The settings of application.properties and every one that docs/configuration.md names. */
    private static Set<String> knownSettings() throws IOException {
        Set<String> known = new TreeSet<>();
        settings(known, "src/main/resources/application.properties", "(?m)^(?:%\\w+\\.)?([^#=\\s]+)=");
        settings(known, "docs/configuration.md", "`([\\w.\"-]+)`");
        return known;
    }

    private static void settings(Set<String> known, String file, String pattern) throws IOException {
        Pattern.compile(pattern)
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map((MatchResult found) -> found.group(1).replaceAll("[^A-Za-z0-9]", "_"))
                .map(name -> name.toUpperCase(Locale.ROOT))
                .forEach(known::add);
    }
}
