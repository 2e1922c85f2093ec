package org.stet.publication.document;

import io.smallrye.graphql.api.Nullable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;

/** Who made a check, as readers are told. */
@Description("Who made a check: this house, or another whose checks it carries.")
public record Publisher(
        @Description("The name.") String name,

        @Nullable @Description("The address of its public pages; null when that is not known.")
        String url) {

    /** The host of its pages without {@code www.}, by which its checks are found; empty when there is none. */
    public Optional<String> site() {
        return site(url);
    }

    /** The host of an address without {@code www.}; empty when it has none. */
    public static Optional<String> site(String address) {
        try {
            return address == null
                    ? Optional.empty()
                    : Optional.ofNullable(new URI(address).getHost())
                            .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
