package org.stet.export.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stet.export.format.ClaimFile;
import org.stet.export.format.ClaimFiles;
import org.stet.export.format.ExportFormat;
import org.stet.export.format.ExportedClaim;
import org.stet.export.format.FileHead;
import org.stet.journal.Sha256;

/** The files of one export while they are written, all at once. */
final class RunFiles implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path place;
    private final Map<ExportFormat, ClaimFile> open = new EnumMap<>(ExportFormat.class);

    RunFiles(Path place) {
        this.place = place;
    }

    void open(List<ExportFormat> formats, ClaimFiles files, FileHead head) throws IOException {
        for (ExportFormat format : formats) {
            open.put(format, files.open(format, place.resolve(format.fileName()), head));
        }
    }

    void write(ExportedClaim claim) throws IOException {
        for (ClaimFile file : open.values()) {
            file.write(claim);
        }
    }

    /** Finishes the files and reads them once more: what was meant to be written is not always what is there. */
    List<Written.File> finish() throws IOException {
        List<Written.File> written = new ArrayList<>();
        for (Map.Entry<ExportFormat, ClaimFile> each : open.entrySet()) {
            each.getValue().close();
            Path file = place.resolve(each.getKey().fileName());
            written.add(new Written.File(each.getKey(), Files.size(file), sha256(file)));
        }
        open.clear();
        return List.copyOf(written);
    }

    private static byte[] sha256(Path file) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return digest.digest();
    }

    /** Lets go of what was not finished; the files are thrown away then, whatever they hold. */
    @Override
    public void close() {
        for (ClaimFile file : open.values()) {
            try {
                file.close();
            } catch (IOException alreadyBroken) {
                // whoever began to write was told why
            }
        }
    }
}
