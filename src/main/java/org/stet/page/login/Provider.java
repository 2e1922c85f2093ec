package org.stet.page.login;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** The OpenID provider, as far as a page has to know it. */
@ApplicationScoped
public class Provider {

    private final TenantConfigBean tenants;

    Provider(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    /** The origin that a logout is sent on to; empty while the provider is not known, and when it has none. */
    public Optional<String> logoutOrigin() {
        return Optional.ofNullable(tenants.getDefaultTenant().getOidcMetadata())
                .map(OidcConfigurationMetadata::getEndSessionUri)
                .map(URI::create)
                .map(address -> address.getScheme() + "://" + address.getRawAuthority());
    }
}
