package org.stet.page.login;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a login goes on to: a path of this site, whatever a link says. */
final class ReturnPath {

    static final String DEFAULT = "/desk";

    private ReturnPath() {}

    /** @param wanted null, or anything at all */
    static String of(String wanted) {
        return wanted == null || !isOfThisSite(wanted)
                ? DEFAULT
                : URI.create(wanted).toASCIIString();
    }

    /** Java refuses backslashes and control characters, which browsers would mend into something else. */
    private static boolean isOfThisSite(String wanted) {
        try {
            URI address = new URI(wanted);
            return wanted.startsWith("/")
                    && !wanted.startsWith("//")
                    && !address.isAbsolute()
                    && address.getRawAuthority() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
