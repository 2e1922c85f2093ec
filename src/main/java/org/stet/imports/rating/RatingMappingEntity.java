package org.stet.imports.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;
import org.stet.review.scale.Verdict;

@Entity
@Table(name = "rating_mapping")
class RatingMappingEntity extends RecordedEntity {

    @Column(updatable = false)
    private String publisherSite;

    private String label;

    /** Written by the database. */
    @Column(insertable = false, updatable = false)
    private String labelKey;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    protected RatingMappingEntity() {}

    RatingMappingEntity(String publisherSite, String label, Verdict verdict, By by) {
        super(by);
        this.publisherSite = publisherSite;
        this.label = label;
        this.verdict = verdict;
    }

    void revise(String words, Verdict other, By by) {
        label = words;
        verdict = other;
        changed(by);
    }

    boolean says(String words, Verdict other) {
        return label.equals(words) && verdict == other;
    }

    String labelKey() {
        return labelKey;
    }

    RatingMapping toMapping() {
        return new RatingMapping(
                NodeType.RATING_MAPPING.id(id()), version(), publisherSite, label, verdict, changedAt(), changedBy());
    }
}
