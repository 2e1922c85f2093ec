package org.stet.review.house;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "house_settings")
class HouseSettingsEntity extends RecordedEntity {

    private int minimumReplyMinutes;

    protected HouseSettingsEntity() {}

    void revise(Duration minimumReplyTime, By by) {
        minimumReplyMinutes = (int) minimumReplyTime.toMinutes();
        changed(by);
    }

    Duration minimumReplyTime() {
        return Duration.ofMinutes(minimumReplyMinutes);
    }

    HouseSettings toSettings() {
        return new HouseSettings(NodeType.HOUSE_SETTINGS.id(id()), version(), minimumReplyTime(), changedAt());
    }
}
