package org.stet.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The member on whose behalf the request is answered. */
@RequestScoped
public class CurrentMember {

    private final SecurityIdentity identity;
    private final MemberService members;
    private UUID id;

    CurrentMember(SecurityIdentity identity, MemberService members) {
        this.identity = identity;
        this.members = members;
    }

    /** The member's id; whoever was never seen before is recorded. Only for requests with a login. */
    public UUID id() {
        if (id == null) {
            id = members.sighted(identity);
        }
        return id;
    }

    public boolean has(Role role) {
        return identity.hasRole(role.tokenName());
    }
}
