package org.stet.graphql.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Who is on a websocket: whoever opened it, or the bearer of the token that {@code connection_init} brings. */
final class SocketLogin {

    private final RoutingContext http;
    private final CurrentIdentityAssociation identities;

    SocketLogin(RoutingContext http, CurrentIdentityAssociation identities) {
        this.http = http;
        this.identities = identities;
    }

    /** Fails when the token is no good, or when somebody is logged in already. */
    Uni<SecurityIdentity> by(Optional<String> authorization) {
        HttpAuthenticator authenticator = http.get(HttpAuthenticator.class.getName());
        Uni<SecurityIdentity> present =
                QuarkusHttpUser.getSecurityIdentity(http, authenticator.getIdentityProviderManager());
        return authorization.isEmpty()
                ? present
                : present.chain(before -> before.isAnonymous()
                        ? authenticate(authenticator, authorization.get())
                        : Uni.createFrom().failure(new AuthenticationFailedException("two logins")));
    }

    private Uni<SecurityIdentity> authenticate(HttpAuthenticator authenticator, String authorization) {
        http.request().headers().set(HttpHeaders.AUTHORIZATION, authorization);
        return authenticator
                .attemptAuthentication(http)
                .onItem()
                .ifNull()
                .failWith(() -> new AuthenticationFailedException("no login of a kind that is known"))
                .invoke(identity -> {
                    QuarkusHttpUser.setIdentity(identity, http);
                    identities.setIdentity(identity);
                });
    }

    /** The seconds since 1970 at which the login ends. */
    static Optional<Long> end(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute("quarkus.identity.expire-time"));
    }
}
