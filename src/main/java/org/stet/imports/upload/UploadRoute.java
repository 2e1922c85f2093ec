package org.stet.imports.upload;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.stet.access.Roles;
import org.stet.graphql.error.Refusal;
import org.stet.graphql.http.Forgery;
import org.stet.imports.Import;
import org.stet.imports.ImportFiles;
import org.stet.imports.ImportService;
import org.stet.imports.ImportSettings;
import org.stet.imports.UploadedFile;

/**
 * Takes files of other people's checks at {@code POST /import}, as their bytes are. It stands before the limit that
 * Quarkus sets to the bodies of all other requests, and right behind the login.
 */
@Singleton
final class UploadRoute {

    private static final Logger LOG = Logger.getLogger(UploadRoute.class);
    private static final String PATH = "/import";
    private static final int BEFORE_THE_LIMIT_OF_OTHERS = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;
    private static final Set<String> FORMS = Set.of("multipart/form-data", "application/x-www-form-urlencoded");

    private final ImportService imports;
    private final ImportFiles files;
    private final CurrentIdentityAssociation identities;
    private final long most;

    @Inject
    UploadRoute(
            ImportService imports, ImportFiles files, CurrentIdentityAssociation identities, ImportSettings settings) {
        this.imports = imports;
        this.files = files;
        this.identities = identities;
        this.most = settings.maxSize().asLongValue();
    }

    void handle(@Observes Router router) {
        router.route(PATH)
                .order(BEFORE_THE_LIMIT_OF_OTHERS)
                .handler(this::take)
                .failureHandler(UploadRoute::answerFailure);
    }

    private void take(RoutingContext http) {
        http.request().pause();
        try {
            SecurityIdentity editor = editor(http);
            UploadRequest asked = asked(http);
            receive(http, asked, editor);
        } catch (UploadRefusal refusal) {
            refuse(http, refusal);
        } catch (Refusal foreign) {
            refuse(http, new UploadRefusal(403, "FORBIDDEN", foreign.error().getMessage()));
        }
    }

    private static SecurityIdentity editor(RoutingContext http) {
        SecurityIdentity identity = http.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        if (identity == null || identity.isAnonymous()) {
            throw new UploadRefusal(401, "UNAUTHENTICATED", "Log in, or send a token.");
        }
        Forgery.refuse(http);
        if (!identity.hasRole(Roles.EDITOR)) {
            throw new UploadRefusal(403, "FORBIDDEN", "Only an editor may import.");
        }
        return identity;
    }

    private UploadRequest asked(RoutingContext http) {
        if (http.request().method() != HttpMethod.POST) {
            http.response().putHeader(HttpHeaders.ALLOW, "POST");
            throw new UploadRefusal(405, "METHOD_NOT_ALLOWED", "Send the file by POST.");
        }
        String type = http.parsedHeaders()
                .contentType()
                .value()
                .toLowerCase(Locale.ROOT)
                .split(";")[0]
                .strip();
        if (FORMS.contains(type)) {
            throw new UploadRefusal(
                    415, "UNSUPPORTED_MEDIA_TYPE", "Send the bytes of the file as they are, not a form.");
        }
        String encoding = http.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new UploadRefusal(415, "UNSUPPORTED_MEDIA_TYPE", "Send the file without Content-Encoding.");
        }
        UploadRequest asked = UploadRequest.read(http.queryParams());
        if (length(http) > most) {
            throw UploadRefusal.tooLarge(most);
        }
        return asked;
    }

    private static long length(RoutingContext http) {
        String length = http.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void receive(RoutingContext http, UploadRequest asked, SecurityIdentity editor) {
        UUID id = UUID.randomUUID();
        if ("100-continue".equalsIgnoreCase(http.request().getHeader(HttpHeaders.EXPECT))) {
            http.response().writeContinue();
        }
        http.vertx()
                .executeBlocking(() -> files.unfinished(id).toString())
                .compose(path -> http.vertx().fileSystem().open(path, new OpenOptions().setTruncateExisting(true)))
                .compose(file -> {
                    Reception reception = Reception.of(http.request(), file, most);
                    return reception
                            .received()
                            .onFailure(never -> file.close())
                            .compose(bytes -> http.vertx()
                                    .executeBlocking(
                                            () -> record(id, asked, bytes, reception.digest(), editor), false));
                })
                .onSuccess(run -> http.response()
                        .setStatusCode(201)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end(new JsonObject().put("importId", run.id()).encode()))
                .onFailure(fault -> giveUp(http, id, fault));
    }

    private Import record(UUID id, UploadRequest asked, long bytes, String sha256, SecurityIdentity editor)
            throws IOException {
        if (bytes == 0) {
            throw UploadRefusal.invalid("The file is empty.");
        }
        files.finish(id);
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            identities.setIdentity(editor);
            return imports.upload(new UploadedFile(id, asked.fileName(), asked.format(), bytes, sha256, asked.wish()))
                    .value();
        } finally {
            context.terminate();
        }
    }

    private void giveUp(RoutingContext http, UUID id, Throwable fault) {
        http.vertx().executeBlocking(() -> {
            files.forget(id);
            return null;
        });
        if (fault instanceof UploadRefusal refusal) {
            refuse(http, refusal);
        } else if (!http.response().closed()) {
            LOG.error("A file could not be taken.", fault);
            refuse(
                    http,
                    new UploadRefusal(500, "INTERNAL_ERROR", "The file could not be taken. Nothing was recorded."));
        }
    }

    /** What is still on its way is not waited for. */
    private static void refuse(RoutingContext http, UploadRefusal refusal) {
        if (http.response().ended() || http.response().closed()) {
            return;
        }
        JsonObject error = new JsonObject().put("code", refusal.code()).put("message", refusal.getMessage());
        http.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(new JsonObject().put("error", error).encode())
                .onComplete(sent -> http.request().connection().close());
    }

    private static void answerFailure(RoutingContext http) {
        http.response().headers().remove(HttpHeaders.LOCATION); // a program cannot follow it to the login page
        refuse(
                http,
                http.failure() instanceof AuthenticationException
                        ? new UploadRefusal(401, "UNAUTHENTICATED", "The login is expired or not one of this house.")
                        : new UploadRefusal(500, "INTERNAL_ERROR", "The file could not be taken."));
    }
}
