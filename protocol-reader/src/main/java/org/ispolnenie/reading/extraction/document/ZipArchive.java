package org.ispolnenie.reading.extraction.document;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;

/**
 * The parts of an office document, read by the archive's directory and only when asked for: a bomb in a part nobody
 * needs does no harm, and one in a part that is needed stops at the budget. An archive without its directory was cut
 * short, even if every part could still be found: text without its numbering would be worse than none.
 */
public final class ZipArchive {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Word and Writer pack their parts ten to sixty times; what is packed more, beyond some megabytes, is made to swell. */
    private static final int MOST_GROWTH = 100;

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final Budget budget;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(int flags, int method, long crc, long compressed, long offset) {}

    public ZipArchive(byte[] bytes, Budget budget) throws IOException {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
        readDirectory();
    }

    private void readDirectory() throws IOException {
        int end = endOfDirectory();
        int count = unsigned16(end + 10);
        long position = unsigned32(end + 16);
        for (int i = 0; i < count; i++) {
            budget.checkTime();
            int at = within(position, ENTRY_SIZE);
            if (buffer.getInt(at) != ENTRY_SIGNATURE) {
                throw new IOException("the directory of the archive is broken");
            }
            int nameLength = unsigned16(at + 28);
            String name = new String(bytes, within(at + ENTRY_SIZE, nameLength), nameLength, StandardCharsets.UTF_8);
            Entry entry = new Entry(
                    unsigned16(at + 8),
                    unsigned16(at + 10),
                    unsigned32(at + 16),
                    unsigned32(at + 20),
                    unsigned32(at + 42));
            if (entries.put(name, entry) != null) {
                throw new IOException("two parts of the archive share a name");
            }
            position += ENTRY_SIZE + nameLength + unsigned16(at + 30) + unsigned16(at + 32);
        }
    }

    private int endOfDirectory() throws IOException {
        int lowest = Math.max(0, bytes.length - END_SIZE - 0xFFFF);
        for (int at = bytes.length - END_SIZE; at >= lowest; at--) {
            if (buffer.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw new IOException("the archive has no directory");
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The content of a part, checked while it is read. */
    public InputStream open(String name) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        if ((entry.flags() & 1) != 0) {
            throw new UnreadableDocumentException(Problem.ENCRYPTED);
        }
        int local = within(entry.offset(), LOCAL_SIZE);
        if (buffer.getInt(local) != LOCAL_SIGNATURE) {
            throw new IOException("a part of the archive is broken");
        }
        long start = (long) local + LOCAL_SIZE + unsigned16(local + 26) + unsigned16(local + 28);
        int length = (int) entry.compressed();
        InputStream raw = new ByteArrayInputStream(bytes, within(start, entry.compressed()), length);
        return switch (entry.method()) {
            case STORED -> new CheckedPart(raw, entry);
            case DEFLATED -> new CheckedPart(inflating(raw), entry);
            default -> throw new IOException("a part of the archive is compressed in an unknown way");
        };
    }

    private static InputStream inflating(InputStream raw) {
        return new InflaterInputStream(raw, new Inflater(true)) {
            @Override
            public void close() throws IOException {
                inf.end();
                super.close();
            }
        };
    }

    private int unsigned16(int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }

    private long unsigned32(int at) {
        return Integer.toUnsignedLong(buffer.getInt(at));
    }

    private int within(long at, long length) throws IOException {
        if (at < 0 || at + length > bytes.length) {
            throw new IOException("the archive points outside itself");
        }
        return (int) at;
    }

    /** Counts what a part unfolds to, and knows at its end whether it is what was packed. */
    private final class CheckedPart extends FilterInputStream {

        private final Entry entry;
        private final CRC32 crc = new CRC32();
        private long size;

        CheckedPart(InputStream in, Entry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count > 0) {
                crc.update(target, offset, count);
                size += count;
                budget.spendInflated(count, size, entry.compressed());
                budget.checkGrowth(size, entry.compressed(), MOST_GROWTH);
            } else if (count < 0 && crc.getValue() != entry.crc()) {
                throw new IOException("a part of the archive is not what was packed");
            }
            return count;
        }
    }
}
