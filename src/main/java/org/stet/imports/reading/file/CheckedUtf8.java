package org.stet.imports.reading.file;

import java.io.IOException;
import java.io.InputStream;
import org.stet.imports.reading.UnreadableFile;

/**
 * Lets through what is UTF-8 and ends at the first byte that is not, so that no character is replaced in silence.
 *
 * @see <a href="https://www.unicode.org/versions/latest/core-spec/chapter-3/">Unicode, table 3-7</a>
 */
final class CheckedUtf8 extends InputStream {

    private final InputStream bytes;
    private long position;
    private int line = 1;
    private boolean afterReturn;

    /** Where the character began, how many bytes it still needs, and what the next of them may be. */
    private long began;

    private int first;
    private int missing;

    private int lowest;
    private int highest;

    /** @param skipped how many bytes of the file were taken before */
    CheckedUtf8(InputStream bytes, long skipped) {
        this.bytes = bytes;
        this.position = skipped;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = bytes.read(buffer, offset, length);
        if (count < 0 && missing > 0) {
            throw new UnreadableFile(line, "The file ends in the middle of a character: it seems to be cut off.");
        }
        for (int i = offset; i < offset + count; i++) {
            take(buffer[i]);
        }
        return count;
    }

    private void take(byte next) throws UnreadableFile {
        position++;
        if (missing > 0) {
            continueWith(next & 0xff);
        } else if (next < 0) {
            begin(next & 0xff);
        } else if (next <= '\r') {
            countLine(next);
        } else {
            afterReturn = false;
        }
    }

    private void countLine(byte next) {
        boolean secondOfPair = next == '\n' && afterReturn;
        if ((next == '\n' || next == '\r') && !secondOfPair) {
            line++;
        }
        afterReturn = next == '\r';
    }

    private void continueWith(int next) throws UnreadableFile {
        if (next < lowest || next > highest) {
            throw wrong();
        }
        missing--;
        expect(0x80, 0xbf);
    }

    private void begin(int next) throws UnreadableFile {
        afterReturn = false;
        began = position;
        first = next;
        if (next < 0xc2 || next > 0xf4) {
            throw wrong();
        }
        missing = next < 0xe0 ? 1 : next < 0xf0 ? 2 : 3;
        switch (next) {
            case 0xe0 -> expect(0xa0, 0xbf);
            case 0xed -> expect(0x80, 0x9f);
            case 0xf0 -> expect(0x90, 0xbf);
            case 0xf4 -> expect(0x80, 0x8f);
            default -> expect(0x80, 0xbf);
        }
    }

    private void expect(int from, int to) {
        lowest = from;
        highest = to;
    }

    private UnreadableFile wrong() {
        return new UnreadableFile(
                line, "Byte %d of the file, 0x%02x, is not UTF-8: save the file as UTF-8.".formatted(began, first));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
