package org.stet.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * The one user of a PostgreSQL of our own. The user may do everything, and the port is open to everybody on the
 * machine, so there is a password, and it stands where its owner alone can read it.
 */
record Login(Path file, String password) {

    static final String USER = "stet";

    private static final int PASSWORD_BYTES = 24;

    static Login in(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return new Login(file, Files.readString(file).strip());
    }

    private static void make(Path file) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        if (Directories.havePermissions(file)) {
            var ownerAlone = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerAlone));
        }
        Files.writeString(file, HexFormat.of().formatHex(random));
    }

    /** Fails within seconds where nothing answers. */
    Connection connect(int port, String database) throws SQLException {
        Properties properties = new Properties();
        properties.put("user", USER);
        properties.put("password", password);
        properties.put("connectTimeout", "2");
        properties.put("loginTimeout", "5");
        // Not by DriverManager, which forgets the driver when Quarkus reloads the program.
        Connection connection = new Driver().connect(url(port, database), properties);
        if (connection == null) {
            throw new SQLException("Not an address of PostgreSQL: " + url(port, database));
        }
        return connection;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void createDatabase(int port, String name) throws SQLException {
        try (Connection connection = connect(port, "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
    }

    boolean hasDatabase(int port, String name) throws SQLException {
        try (Connection connection = connect(port, "postgres");
                var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }
}
