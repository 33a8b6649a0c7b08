package org.ispolnenie.micro.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingBodyTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Limits.IN_MEMORY, Limits.IN_MEMORY + 1, 1_000_000})
    void whatCameInPiecesIsWholeAndLeavesNothingBehind(int size) throws IOException {
        byte[] sent = new byte[size];
        new Random(size).nextBytes(sent);
        WaitingBody body = new WaitingBody(directory);
        for (int from = 0; from < size; from += 7000) {
            assertThat(body.add(Buffers.wrap(
                            MemoryManager.DEFAULT_MEMORY_MANAGER, sent, from, Math.min(7000, size - from))))
                    .isTrue();
        }

        Buffer whole = body.whole();

        byte[] received = new byte[whole.remaining()];
        whole.get(received);
        assertThat(received).isEqualTo(sent);
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }
}
