package org.ispolnenie.shared.service;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Clears the directories of a {@link DirectoryFileStore} of bytes that nothing refers to, while other nodes store and clear. */
final class OrphanedBytes {

    private static final String LEAVING = ".leaving";

    private OrphanedBytes() {}

    /** What a process that died was still writing. */
    static int deleteLeftOver(Path incoming, Instant untouchedSince) throws IOException {
        int gone = 0;
        for (Path file : children(incoming)) {
            gone += isOlder(file, untouchedSince) && Files.deleteIfExists(file) ? 1 : 0;
        }
        return gone;
    }

    static int delete(Path directory, Instant untouchedSince, Function<Collection<String>, Set<String>> referredTo)
            throws IOException {
        List<String> old = new ArrayList<>();
        for (Path file : children(directory)) {
            String name = file.getFileName().toString();
            if (name.endsWith(LEAVING)) {
                comeBack(file, file.resolveSibling(name.substring(0, name.length() - LEAVING.length())));
            } else if (isOlder(file, untouchedSince)) {
                old.add(directory.getFileName() + name);
            }
        }
        if (old.isEmpty()) {
            return 0;
        }
        Set<String> kept = referredTo.apply(old);
        int gone = 0;
        for (String hash : old) {
            if (!kept.contains(hash)) {
                gone += leave(directory.resolve(hash.substring(DirectoryFileStore.PREFIX)), untouchedSince) ? 1 : 0;
            }
        }
        return gone;
    }

    /**
     * Renamed first: who stores the same bytes from then on finds nothing to touch and puts their own. Who touched them just
     * before is seen by the time, and gets them back.
     */
    private static boolean leave(Path file, Instant untouchedSince) throws IOException {
        Path leaving = file.resolveSibling(file.getFileName() + LEAVING);
        try {
            DirectoryFileStore.move(file, leaving);
            if (isOlder(leaving, untouchedSince)) {
                return Files.deleteIfExists(leaving);
            }
            comeBack(leaving, file);
            return false;
        } catch (NoSuchFileException anotherNodeWasFaster) {
            return false;
        }
    }

    /** Both hold the same bytes, so it does not matter which of them stays. */
    private static void comeBack(Path leaving, Path file) throws IOException {
        try {
            DirectoryFileStore.move(leaving, file);
        } catch (NoSuchFileException anotherNodeWasFaster) {
            // It has been brought back or deleted there.
        }
    }

    private static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    static List<Path> children(Path directory) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(children::add);
        }
        return children;
    }
}
