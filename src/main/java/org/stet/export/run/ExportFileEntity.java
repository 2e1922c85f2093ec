package org.stet.export.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HexFormat;
import java.util.UUID;
import org.stet.export.format.ExportFormat;

@Entity
@Table(name = "export_file")
class ExportFileEntity {

    @Id
    private UUID id;

    private UUID exportRunId;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    private String name;
    private String mediaType;
    private long bytes;
    private byte[] sha256;

    protected ExportFileEntity() {}

    ExportFileEntity(UUID export, Written.File file) {
        id = UUID.randomUUID();
        exportRunId = export;
        format = file.format();
        name = file.format().fileName();
        mediaType = file.format().mediaType();
        bytes = file.bytes();
        sha256 = file.sha256();
    }

    UUID export() {
        return exportRunId;
    }

    ExportFormat format() {
        return format;
    }

    ExportFile toFile(Addresses addresses) {
        return new ExportFile(
                format, name, mediaType, bytes, HexFormat.of().formatHex(sha256), addresses.of(exportRunId, name));
    }
}
