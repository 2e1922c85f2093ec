package org.stet.development;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root; on Linux, root can start it as somebody else. */
final class Unprivileged {

    /** A user namespace in which root is nobody, yet owns the same files. */
    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    /** Where containers forbid namespaces: the user "nobody", who may still reach below root's directories. */
    private static final List<String> NOBODY = List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");

    /** Where "nobody" can run programs from even if the project lies in root's home, and only root can put them. */
    private static final Path PROGRAMS_FOR_NOBODY = Path.of("/var/cache/stet");

    private Unprivileged() {}

    /** What to put before a command so that it does not run as root; nothing for everybody else. */
    static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name")) || !"Linux".equals(System.getProperty("os.name"))) {
            return List.of();
        }
        return namespacesWork() ? NAMESPACE : NOBODY;
    }

    static Path homeOfPrograms(Path wanted) {
        return prefix().equals(NOBODY) ? PROGRAMS_FOR_NOBODY : wanted;
    }

    private static boolean namespacesWork() {
        try {
            Process process = new ProcessBuilder("unshare", "--user", "id", "-u")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String user = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return process.waitFor() == 0 && !user.equals("0");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
