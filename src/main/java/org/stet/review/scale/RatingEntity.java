package org.stet.review.scale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "rating")
class RatingEntity {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private RatingScaleEntity scale;

    private int position;
    private String label;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String meaning;

    protected RatingEntity() {}

    RatingEntity(RatingScaleEntity scale, int position, Rating rating) {
        id = UUID.randomUUID();
        this.scale = scale;
        this.position = position;
        label = rating.label();
        verdict = rating.verdict();
        meaning = rating.meaning();
    }

    UUID id() {
        return id;
    }

    Rating toRating() {
        return Rating.of(label, verdict, scale.version(), meaning);
    }
}
