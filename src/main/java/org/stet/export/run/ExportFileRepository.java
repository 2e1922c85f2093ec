package org.stet.export.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ExportFileRepository implements PanacheRepositoryBase<ExportFileEntity, UUID> {

    List<ExportFileEntity> of(Collection<UUID> exports) {
        return list("exportRunId in ?1 order by name", exports);
    }
}
