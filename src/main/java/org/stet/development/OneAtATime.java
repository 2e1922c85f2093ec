package org.stet.development;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second program off a directory. The system lets go of the lock however the first one ends. */
final class OneAtATime implements Closeable {

    /** Far behind the process number, which a locked range would keep others from reading on Windows. */
    private static final long LOCKED_BYTE = 1_000;

    private final FileChannel channel;

    private OneAtATime(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws IllegalStateException if another program is there, with its process number */
    static OneAtATime in(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(channel)) {
            channel.close();
            throw new IllegalStateException("Stet is running here already, as process "
                    + Files.readString(file).strip() + ", with the database in " + directory
                    + ". Stop that one first, or start a second one from another clone.");
        }
        channel.truncate(0);
        byte[] self = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(self));
        channel.force(false);
        return new OneAtATime(channel);
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
