package org.stet.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stet.graphql.NodeType;

@Entity
@Table(name = "member")
class MemberEntity {

    @Id
    private UUID id;

    private String subject;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant lastSeenAt;

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Member toMember() {
        return new Member(NodeType.MEMBER.id(id), name, role, lastSeenAt);
    }
}
