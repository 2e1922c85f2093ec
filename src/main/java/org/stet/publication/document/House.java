package org.stet.publication.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Who publishes, as readers and search engines are told. */
@ConfigMapping(prefix = "stet.house")
public interface House {

    /** The name of the newsroom. */
    @WithDefault("Stet")
    String name();

    /**
     * The address of the newsroom's public pages. The page of a claim is this address followed by {@code /claims/} and the
     * claim's public id.
     */
    @WithDefault("http://localhost:8080")
    URI url();

    /** Who has made the checks of this house. */
    default Publisher publisher() {
        return new Publisher(name(), at(""));
    }

    /** Whether a check is this house's own. */
    default boolean isOwn(Publisher publisher) {
        return at("").equals(publisher.url());
    }

    /** The address of a claim's page. */
    default String page(String publicId) {
        return at("/claims/" + publicId);
    }

    /** The address of one of the newsroom's public pages. */
    default String at(String path) {
        return url().toString().replaceAll("/+$", "") + path;
    }
}
