package org.stet.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ArchiveTest {

    private static final int PROGRAM = 0755;
    private static final int FILE = 0644;

    @TempDir
    Path directory;

    @Test
    void unpacksProgramsAsPrograms() throws IOException {
        Archive.unpack(archive("bin/program", PROGRAM), directory);

        assertThat(directory.resolve("bin/program")).hasContent("content").isExecutable();
    }

    @Test
    void unpacksFilesAsFiles() throws IOException {
        Archive.unpack(archive("share/words", FILE), directory);

        assertThat(directory.resolve("share/words")).hasContent("content");
    }

    @Test
    void staysInItsDirectory() {
        Path inside = directory.resolve("inside");

        assertThatIOException()
                .isThrownBy(() -> Archive.unpack(archive("../outside", FILE), inside))
                .withMessageContaining("../outside");
        assertThat(Files.exists(directory.resolve("outside"))).isFalse();
    }

    private static InputStream archive(String name, int mode) throws IOException {
        byte[] content = "content".getBytes(StandardCharsets.UTF_8);
        var packed = new ByteArrayOutputStream();
        try (var archive = new TarArchiveOutputStream(new XZOutputStream(packed, new LZMA2Options()))) {
            var entry = new TarArchiveEntry(name);
            entry.setMode(mode);
            entry.setSize(content.length);
            archive.putArchiveEntry(entry);
            archive.write(content);
            archive.closeArchiveEntry();
        }
        return new ByteArrayInputStream(packed.toByteArray());
    }
}
