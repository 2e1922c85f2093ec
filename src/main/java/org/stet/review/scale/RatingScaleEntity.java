package org.stet.review.scale;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.journal.By;

@Entity
@Table(name = "rating_scale")
class RatingScaleEntity {

    @Id
    private UUID id;

    private int version;
    private Instant recordedAt;

    /** Nobody for the scale that the house begins with. */
    private UUID recordedBy;

    @OneToMany(mappedBy = "scale", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<RatingEntity> ratings = new ArrayList<>();

    protected RatingScaleEntity() {}

    RatingScaleEntity(int version, List<Rating> labels, By by) {
        id = UUID.randomUUID();
        this.version = version;
        recordedAt = by.at();
        recordedBy = by.member();
        labels.forEach(label -> ratings.add(new RatingEntity(this, ratings.size(), label)));
    }

    boolean says(List<Rating> labels) {
        return toRatings()
                .equals(labels.stream()
                        .map(label -> Rating.of(label.label(), label.verdict(), version, label.meaning()))
                        .toList());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    RatingScale toScale() {
        return new RatingScale(NodeType.RATING_SCALE.id(id), version, toRatings(), recordedAt);
    }

    private List<Rating> toRatings() {
        return ratings.stream().map(RatingEntity::toRating).toList();
    }
}
