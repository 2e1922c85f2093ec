package org.stet.publication.claimreview;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether others reach an address. It asks nobody, and only recognises what certainly names no public machine. */
final class WebAddress {

    private static final Pattern OWN_MACHINE =
            Pattern.compile("localhost|.*\\.(localhost|local|internal|test|invalid)|127\\..*|0\\.0\\.0\\.0|\\[::1?]"
                    + "|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*");

    private WebAddress() {}

    static boolean isPublic(String url) {
        return host(url).filter(host -> !OWN_MACHINE.matcher(host).matches()).isPresent();
    }

    static boolean isEncrypted(String url) {
        return url.toLowerCase(Locale.ROOT).startsWith("https://");
    }

    private static Optional<String> host(String url) {
        try {
            URI address = new URI(url);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return scheme.equals("http") || scheme.equals("https")
                    ? Optional.ofNullable(address.getHost()).map(host -> host.toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
