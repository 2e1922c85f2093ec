package org.stet.matching.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

/** Belongs to whoever recorded it. */
@Entity
@Table(name = "saved_search")
class SavedSearchEntity extends RecordedEntity {

    private String name;
    private String words;
    private String filter;

    @Column(updatable = false)
    private Instant seenAt;

    protected SavedSearchEntity() {}

    SavedSearchEntity(SavedSearchContent content, String filter, By by) {
        super(by);
        seenAt = by.at();
        take(content, filter);
    }

    private void take(SavedSearchContent content, String filterAsJson) {
        name = content.name();
        words = content.text();
        filter = filterAsJson;
    }

    void revise(SavedSearchContent content, String filterAsJson, By by) {
        take(content, filterAsJson);
        changed(by);
    }

    SavedSearchContent content(SearchFilterJson json) {
        return new SavedSearchContent(name, words, json.read(filter));
    }

    SavedSearch toSavedSearch(SearchFilterJson json) {
        return new SavedSearch(
                NodeType.SAVED_SEARCH.id(id()),
                version(),
                name,
                words,
                json.read(filter),
                seenAt,
                recordedAt(),
                changedAt());
    }
}
