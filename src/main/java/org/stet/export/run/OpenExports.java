package org.stet.export.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.stet.export.set.FilterJson;

/** The exports as the program's own threads see them. */
@ApplicationScoped
class OpenExports {

    private final ExportRepository exports;
    private final FilterJson json;

    OpenExports(ExportRepository exports, FilterJson json) {
        this.exports = exports;
        this.json = json;
    }

    @Transactional
    List<Export> byIds(Collection<UUID> ids) {
        return exports.byIds(ids).stream().map(export -> export.toExport(json)).toList();
    }
}
