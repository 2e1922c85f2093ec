package org.stet.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.ById;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.graphql.SingleColumn;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<MemberEntity, UUID>, ReadsAhead {

    private static final Part<MemberEntity> KNOWN =
            Part.onTheWay(NodeType.MEMBER, MemberEntity.class, "member", "member WHERE member.id = :id");

    private final ReadAhead ahead;

    MemberRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(KNOWN);
    }

    /** Finds or creates the member with this subject and notes name, role and time, in one statement. */
    UUID sighted(UUID idIfNew, String subject, String name, Role role, Instant now) {
        return SingleColumn.query(getEntityManager(), """
                        INSERT INTO member (id, subject, name, role, last_seen_at)
                        VALUES (:id, :subject, :name, :role, :now)
                        ON CONFLICT (subject) DO UPDATE
                        SET name = excluded.name, role = excluded.role, last_seen_at = excluded.last_seen_at
                        RETURNING id
                        """, UUID.class)
                .setParameter("id", idIfNew)
                .setParameter("subject", subject)
                .setParameter("name", name)
                .setParameter("role", role.name())
                .setParameter("now", now)
                .getSingleResult();
    }

    List<MemberEntity> byIds(Collection<UUID> ids) {
        return ahead.with(KNOWN, ids, rest -> ById.find(getEntityManager(), MemberEntity.class, rest));
    }

    List<MemberEntity> page(PageRequest page) {
        if (page.after() == null) {
            return find("order by name, id").range(0, page.first()).list();
        }
        return find(
                        "(name, id) > (?1, ?2) order by name, id",
                        page.after().key(),
                        page.after().id())
                .range(0, page.first())
                .list();
    }
}
