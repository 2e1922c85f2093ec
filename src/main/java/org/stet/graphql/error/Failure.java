package org.stet.graphql.error;

import graphql.language.SourceLocation;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.stet.graphql.ErrorCode;
import org.stet.graphql.RequestError;

/** Turns what a field threw into what the caller may know. */
public final class Failure {

    private static final Logger LOG = Logger.getLogger(Failure.class);
    private static final String STATEMENT_CANCELLED = "57014";

    private Failure() {}

    /** @param neededRoles the roles one of which the field asks for, empty if unknown */
    public static TopLevelError translate(
            Throwable thrown, List<SourceLocation> locations, List<Object> path, List<String> neededRoles) {
        for (Throwable cause : causes(thrown)) {
            if (cause instanceof RequestError refusal) {
                return TopLevelError.of(refusal.code(), refusal.getMessage(), locations, path);
            }
            if (cause instanceof UnauthorizedException || cause instanceof AuthenticationFailedException) {
                return TopLevelError.of(ErrorCode.UNAUTHENTICATED, "Log in: this is for the desk.", locations, path);
            }
            if (cause instanceof ForbiddenException) {
                return TopLevelError.of(ErrorCode.FORBIDDEN, needs(neededRoles), locations, path);
            }
            if (cause instanceof SQLException sql && STATEMENT_CANCELLED.equals(sql.getSQLState())) {
                return TopLevelError.of(ErrorCode.TIMEOUT, "This took too long and was stopped.", locations, path);
            }
        }
        return bug(thrown, locations, path);
    }

    static TopLevelError bug(Throwable thrown, List<SourceLocation> locations, List<Object> path) {
        String correlationId = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Internal error %s at %s", correlationId, path);
        return TopLevelError.internal(correlationId, locations, path);
    }

    private static String needs(List<String> roles) {
        return roles.isEmpty()
                ? "Your role does not allow this."
                : "Needs the role " + String.join(" or ", roles) + ".";
    }

    private static Iterable<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .toList();
    }
}
