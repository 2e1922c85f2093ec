package org.stet.page.login;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.stet.graphql.http.Sender;

/** Quarkus's login, asked for every token, but for the session's cookie only where a session is of use. */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final Set<String> IN_SESSION = Set.of("/graphql", "/import", LoginResource.PATH);

    private final OidcAuthenticationMechanism oidc;

    SessionMechanism(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext http, IdentityProviderManager identities) {
        if (http.request().headers().contains(HttpHeaders.AUTHORIZATION)
                || IN_SESSION.contains(http.normalizedPath())) {
            return oidc.authenticate(http, identities);
        }
        return isLogout(http) || isDownload(http)
                ? oidc.authenticate(http, identities)
                        .onFailure(SessionMechanism::isOver)
                        .recoverWithNull()
                : Uni.createFrom().nullItem();
    }

    /** By POST alone: a link would log out whoever follows it. */
    private static boolean isLogout(RoutingContext http) {
        return http.normalizedPath().equals(LogoutResource.PATH)
                && http.request().method() == HttpMethod.POST
                && !Sender.isForeign(http.request());
    }

    /** A link in a page: who is logged in may have more, and whose login is over what everybody may have. */
    private static boolean isDownload(RoutingContext http) {
        return http.normalizedPath().startsWith("/export/runs/")
                || http.normalizedPath().startsWith("/export/sets/");
    }

    private static boolean isOver(Throwable failure) {
        return failure instanceof AuthenticationFailedException || failure instanceof AuthenticationCompletionException;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext http) {
        return oidc.getChallenge(http);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext http) {
        return oidc.getCredentialTransport(http);
    }
}
