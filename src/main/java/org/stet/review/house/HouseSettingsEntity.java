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
    private String publisherName;
    private String publisherUrl;

    protected HouseSettingsEntity() {}

    void revise(HouseContent content, By by) {
        minimumReplyMinutes = (int) content.minimumReplyTime().toMinutes();
        publisherName = content.publisherName();
        publisherUrl = content.publisherUrl();
        changed(by);
    }

    boolean says(HouseContent content) {
        return content.equals(new HouseContent(minimumReplyTime(), publisherName, publisherUrl));
    }

    private Duration minimumReplyTime() {
        return Duration.ofMinutes(minimumReplyMinutes);
    }

    HouseSettings toSettings() {
        return new HouseSettings(
                NodeType.HOUSE_SETTINGS.id(id()),
                version(),
                minimumReplyTime(),
                publisherName,
                publisherUrl,
                changedAt());
    }
}
