package org.stet.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.stet.graphql.Cursor;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;

/** Who belongs to the desk. */
@ApplicationScoped
public class MemberService {

    private static final Duration SIGHTING_HOLDS = Duration.ofMinutes(15);
    private static final int REMEMBERED = 1_000;

    private final MemberRepository members;
    private final Clock clock;
    private final Map<Sighting, Seen> seen = new ConcurrentHashMap<>();

    MemberService(MemberRepository members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    private record Sighting(String subject, String name, Role role) {}

    private record Seen(UUID id, Instant at) {}

    /**
     * The id of the member behind a login. It is written in a transaction of its own, so that a refused request leaves
     * the member known, and only once in a while, so that reading does not write.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UUID sighted(SecurityIdentity identity) {
        Instant now = clock.instant();
        Sighting sighting = sighting(identity);
        Seen last = seen.get(sighting);
        if (last != null && last.at().plus(SIGHTING_HOLDS).isAfter(now)) {
            return last.id();
        }
        UUID id = members.sighted(UUID.randomUUID(), sighting.subject(), sighting.name(), sighting.role(), now);
        if (seen.size() >= REMEMBERED) {
            seen.clear();
        }
        seen.put(sighting, new Seen(id, now));
        return id;
    }

    private static Sighting sighting(SecurityIdentity identity) {
        List<Role> roles = Role.including(identity.getRoles());
        Role role = roles.get(roles.size() - 1);
        String login = identity.getPrincipal().getName();
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String name = token.claim("name").map(Object::toString).orElse(login);
            return new Sighting(subject(token, login), name, role);
        }
        return new Sighting(login, login, role);
    }

    private static String subject(JsonWebToken token, String login) {
        return token.<String>claim(Claims.sub.name()).orElse(login);
    }

    @Transactional
    public Optional<Member> find(UUID id) {
        return members.findByIdOptional(id).map(MemberEntity::toMember);
    }

    @Transactional
    public Map<UUID, Member> byIds(Collection<UUID> ids) {
        return members.byIds(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(MemberEntity::id, MemberEntity::toMember));
    }

    @Transactional
    public Page<Member> page(PageRequest page) {
        return Page.of(
                members.page(page),
                page,
                row -> new Cursor(page.order(), row.name(), row.id()),
                rows -> rows.stream().map(MemberEntity::toMember).toList());
    }

    @Transactional
    public int count() {
        return (int) members.count();
    }
}
