package org.stet.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "party")
class PartyEntity extends RecordedEntity {

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;
    private List<String> aliases = List.of();
    private List<String> sameAs;
    private UUID mergedInto;
    private UUID mergedBy;
    private Instant mergedAt;

    @Column(updatable = false)
    private UUID canonicalId;

    /** Written by the database. */
    @Column(insertable = false, updatable = false)
    private String sortName;

    /** Written by the database. */
    @Column(insertable = false, updatable = false)
    private String searchText;

    protected PartyEntity() {}

    PartyEntity(PartyContent content, By by) {
        super(by);
        canonicalId = id();
        write(content);
    }

    void revise(PartyContent content, By by) {
        write(content);
        changed(by);
    }

    private void write(PartyContent content) {
        kind = content.kind();
        name = content.name();
        aliases = content.aliases();
        sameAs = content.sameAs();
    }

    void mergeInto(PartyEntity survivor, By by) {
        mergedInto = survivor.id();
        mergedBy = by.member();
        mergedAt = by.at();
        changed(by);
    }

    void unmerge(By by) {
        mergedInto = null;
        mergedBy = null;
        mergedAt = null;
        changed(by);
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    boolean says(PartyContent content) {
        return content.equals(new PartyContent(kind, name, List.copyOf(aliases), List.copyOf(sameAs)));
    }

    String name() {
        return name;
    }

    String sortName() {
        return sortName;
    }

    UUID mergedInto() {
        return mergedInto;
    }

    UUID canonicalId() {
        return canonicalId;
    }

    Party toParty() {
        return new Party(
                NodeType.PARTY.id(id()),
                version(),
                kind,
                name,
                List.copyOf(aliases),
                List.copyOf(sameAs),
                mergedInto == null ? null : NodeType.PARTY.id(mergedInto),
                recordedAt(),
                changedAt());
    }
}
