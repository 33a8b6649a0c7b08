package org.ispolnenie.micro.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;
import org.jspecify.annotations.Nullable;

/**
 * A body on its way in: a small one in memory, a larger one in a file without a name, which the system takes away with the
 * last reader. Nobody waits for it with a thread. (The round of {@link Visitors} may end it at any moment.)
 */
final class WaitingBody implements AutoCloseable {

    private static final AtomicLong ON_DISK = new AtomicLong();

    private final Path directory;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable FileChannel file;
    private long size;

    /** @param directory where the file of a larger body lies, readable by the system's user alone */
    WaitingBody(Path directory) {
        this.directory = directory;
    }

    /** @return whether it could be kept: not when it is longer than any request, or when the disk has no more to give */
    synchronized boolean add(Buffer part) {
        int bytes = part.remaining();
        if (size + bytes > Limits.LARGEST_BODY) {
            return false;
        }
        try {
            if (file == null && size + bytes > Limits.IN_MEMORY) {
                file = moveToFile();
            }
            byte[] copy = new byte[bytes];
            part.get(copy);
            if (file == null) {
                memory.write(copy);
            } else if (ON_DISK.addAndGet(bytes) > Limits.ON_DISK) {
                ON_DISK.addAndGet(-bytes);
                return false;
            } else {
                writeAll(file, ByteBuffer.wrap(copy));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A body cannot be kept in " + directory, e);
        }
        size += bytes;
        return true;
    }

    /**
     * The whole of it, once. A file is mapped, so that it takes no heap; privately, because the server decodes the fields of a
     * form where they stand, and would skip in silence what it may not write.
     */
    synchronized Buffer whole() {
        @Nullable FileChannel kept = file;
        if (kept == null) {
            return Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, memory.toByteArray());
        }
        try {
            ByteBuffer mapped = kept.map(FileChannel.MapMode.PRIVATE, 0, size);
            return Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, mapped);
        } catch (IOException e) {
            throw new UncheckedIOException("A body cannot be read from " + directory, e);
        } finally {
            close();
        }
    }

    @Override
    public synchronized void close() {
        @Nullable FileChannel kept = file;
        file = null;
        memory.reset();
        if (kept != null) {
            ON_DISK.addAndGet(-size);
            try {
                kept.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private FileChannel moveToFile() throws IOException {
        Path path = Files.createTempFile(directory, "body", "");
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        writeAll(channel, ByteBuffer.wrap(memory.toByteArray()));
        ON_DISK.addAndGet(size);
        memory.reset();
        return channel;
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
