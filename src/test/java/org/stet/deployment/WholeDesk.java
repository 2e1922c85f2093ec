package org.stet.deployment;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.stet.development.ThrowawayDatabase;

/** Database, login and program as docker-compose.yml starts them. */
public final class WholeDesk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String address;
    private final Keycloak login;
    private final Map<String, String> database;
    private final PackagedDesk program;
    private final Tokens tokens;

    private WholeDesk(String address, Map<String, String> database, Keycloak login, PackagedDesk program) {
        this.address = address;
        this.database = database;
        this.login = login;
        this.program = program;
        this.tokens = new Tokens(login.realm(), password());
    }

    static WholeDesk open() throws IOException, InterruptedException {
        return open(PackagedDesk.HEAP);
    }

    /** @param heap of the program, as the Java command takes it */
    static WholeDesk open(String heap) throws IOException, InterruptedException {
        int port = Running.freePort();
        String address = "http://localhost:" + port;
        Map<String, String> database = new ThrowawayDatabase().start();
        Keycloak login = Keycloak.start(address);
        PackagedDesk program = PackagedDesk.start(port, login.realm("127.0.0.1"), database, heap);
        WholeDesk desk = new WholeDesk(address, database, login, program);
        try {
            program.isReady(PATIENCE);
            return desk;
        } catch (IOException | InterruptedException notReady) {
            desk.close();
            throw notReady;
        }
    }

    /** As a browser sees it. */
    public String address() {
        return address;
    }

    /** The origin of the pages on which one logs in. */
    public String loginAddress() {
        return login.address();
    }

    /** The settings of the program's datasource. */
    Map<String, String> database() {
        return database;
    }

    Running program() {
        return program.program();
    }

    Keycloak login() {
        return login;
    }

    public RealmKeeper keeper() {
        return new RealmKeeper(login);
    }

    /** Every user of the realm has the same one. */
    public String password() {
        return ComposeFile.read().environment("keycloak").get("STET_USER_PASSWORD");
    }

    /** A bearer token of one of the realm's users, as a front end of its own would get it. */
    public String tokenOf(String user) {
        return tokens.of(user);
    }

    @Override
    public void close() {
        program.close();
        login.close();
    }
}
