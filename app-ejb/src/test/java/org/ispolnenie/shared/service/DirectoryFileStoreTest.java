package org.ispolnenie.shared.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StorageFullException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFileStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-01T06:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path directory;

    private FileStore store = DirectoryFileStore.at(Path.of("."), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void open() {
        store = at(NOW);
    }

    @Test
    void bytesComeBackAsTheyWereAndTheTemporaryFileStaysWithItsOwner() throws IOException {
        Path temporary = temporary("меры");
        StoredBytes stored = store.store(temporary);

        assertThat(stored).isEqualTo(StoredBytes.of(temporary));
        assertThat(read(stored.sha256())).isEqualTo("меры");
        assertThat(temporary).exists();
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        store.store(temporary("меры"));
        store.store(temporary("меры"));

        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileThatBreaksOffLeavesNothing() throws IOException {
        assertThatThrownBy(() -> store.store(directory.resolve("gone"))).isInstanceOf(UncheckedIOException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    @EnabledIf("mayMount")
    void aFullDiskIsSaidAndLeavesNothingHalfWritten() throws Exception {
        Path disk = Files.createDirectories(directory.resolve("disk"));
        run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString());
        try {
            FileStore small = DirectoryFileStore.at(disk.resolve("store"), Clock.fixed(NOW, ZoneOffset.UTC));
            Path large = Files.write(directory.resolve("large"), new byte[1 << 20]);

            assertThatThrownBy(() -> small.store(large)).isInstanceOf(StorageFullException.class);

            try (Stream<Path> all = Files.walk(disk)) {
                assertThat(all.filter(Files::isRegularFile)).isEmpty();
            }
            assertThat(small.store(temporary("меры")).size())
                    .as("what fits is still taken")
                    .isPositive();
        } finally {
            run("umount", disk.toString());
        }
    }

    static boolean mayMount() {
        return System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/mount"));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    /** The first administrator's password, what a disk brings along. */
    @Test
    void whatIsNoneOfTheStoreStaysHoweverOldItIs() throws IOException {
        Path file = Files.writeString(root().resolve("first-administrator.txt"), "admin");
        Path found = Files.writeString(
                Files.createDirectories(root().resolve("lost+found")).resolve("inode"), "найдено");
        for (Path foreign : List.of(file, found)) {
            Files.setLastModifiedTime(foreign, FileTime.from(NOW));
        }

        assertThat(at(NOW.plus(DAY).plusSeconds(1)).deleteOrphans(DAY, all -> Set.of()))
                .isZero();
        assertThat(List.of(file, found))
                .allSatisfy(foreign -> assertThat(foreign).exists());
    }

    @Test
    void whatADyingProcessWasWritingIsNoFileAndGoesADayLater() throws IOException {
        Path half = root().resolve("incoming").resolve("half");
        Files.writeString(half, "пол");
        Files.setLastModifiedTime(half, FileTime.from(NOW));

        assertThat(at(NOW).deleteOrphans(DAY, all -> Set.of())).isZero();
        assertThat(at(NOW.plus(DAY).plusSeconds(1)).deleteOrphans(DAY, all -> Set.of()))
                .isEqualTo(1);
        assertThat(files()).isEmpty();
    }

    @Test
    void onlyOldFilesNobodyRefersToAreDeletedAndASecondTimeNone() throws IOException {
        String kept = store.store(temporary("нужен")).sha256();
        store.store(temporary("не нужен"));
        FileStore later = at(NOW.plus(DAY).plusSeconds(1));
        later.store(temporary("молод"));

        assertThat(later.deleteOrphans(DAY, all -> Set.of(kept))).isEqualTo(1);
        assertThat(later.deleteOrphans(DAY, all -> Set.of(kept))).isZero();
        assertThat(read(kept)).isEqualTo("нужен");
        assertThat(files()).hasSize(2);
    }

    @Test
    void aFileStoredAgainWhileItIsBeingClearedAwayStays() throws IOException {
        String hash = store.store(temporary("опять")).sha256();
        FileStore later = at(NOW.plus(DAY).plusSeconds(1));

        int gone = later.deleteOrphans(DAY, all -> {
            later.store(directory.resolve("опять"));
            return Set.of();
        });

        assertThat(gone).isZero();
        assertThat(read(hash)).isEqualTo("опять");
    }

    @Test
    void whatAClearingProcessLeftRenamedComesBack() throws IOException {
        String hash = store.store(temporary("вернётся")).sha256();
        Path file = root().resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        Files.move(file, file.resolveSibling(file.getFileName() + ".leaving"));

        store.deleteOrphans(DAY, all -> Set.of());

        assertThat(read(hash)).isEqualTo("вернётся");
    }

    @Test
    void manyAtOnceStoreTheSameBytesOnce() throws Exception {
        Path temporary = temporary("разом");
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Future<StoredBytes>> all = IntStream.range(0, 64)
                    .mapToObj(i -> many.submit(() -> store.store(temporary)))
                    .toList();
            for (Future<StoredBytes> one : all) {
                assertThat(read(one.get().sha256())).isEqualTo("разом");
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void nothingButAHashIsLookedFor() {
        for (String name : List.of("../../etc/passwd", "", "0".repeat(63), "0".repeat(64))) {
            assertThatThrownBy(() -> store.open(name)).isInstanceOf(NotFoundException.class);
        }
    }

    private FileStore at(Instant now) {
        return DirectoryFileStore.at(root(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Path root() {
        return directory.resolve("store");
    }

    private Path temporary(String text) throws IOException {
        return Files.writeString(directory.resolve(text), text);
    }

    private String read(String hash) throws IOException {
        try (SeekableByteChannel channel = store.open(hash)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
            channel.read(bytes);
            return new String(bytes.array(), StandardCharsets.UTF_8);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
