package org.stet.attribution;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.stet.graphql.PartialDate;

@Entity
@Table(name = "hop")
class HopEntity {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attribution_id", updatable = false)
    private AttributionEntity attribution;

    private int position;

    @Enumerated(EnumType.STRING)
    private HopKind kind;

    private UUID partyId;
    private String description;
    private String reasonForAnonymity;

    @Enumerated(EnumType.STRING)
    private GroundRule groundRule;

    @Enumerated(EnumType.STRING)
    private HopRole role;

    @Enumerated(EnumType.STRING)
    private HopMode mode;

    private String cue;

    @Embedded
    @EmbeddedColumnNaming("said_%s")
    private PartialDate saidOn;

    private String url;
    private String locator;

    protected HopEntity() {}

    HopEntity(AttributionEntity attribution) {
        id = UUID.randomUUID();
        this.attribution = attribution;
    }

    /** @param place counted from 1 */
    HopEntity place(int place, HopContent content) {
        position = place;
        kind = content.kind();
        partyId = content.partyId();
        description = content.description();
        reasonForAnonymity = content.reasonForAnonymity();
        groundRule = content.groundRule();
        role = content.role();
        mode = content.mode();
        cue = content.cue();
        saidOn = content.saidOn();
        url = content.url();
        locator = content.locator();
        return this;
    }

    HopContent content() {
        return new HopContent(
                kind, partyId, description, reasonForAnonymity, groundRule, role, mode, cue, saidOn, url, locator);
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    UUID partyId() {
        return partyId;
    }

    AttributionEntity attribution() {
        return attribution;
    }
}
