package org.ispolnenie.shared.service;

import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps the bytes of files outside the database. A file is known by its SHA-256 alone: the same bytes are kept once,
 * whoever sends them, and no name a sender chose is ever a path. What is stored is never changed.
 */
public interface FileStore {

    /**
     * Keeps the bytes of a temporary file, all of them or none; when this returns they survive a power cut. The temporary
     * file stays with its owner.
     *
     * @throws org.ispolnenie.shared.domain.StorageFullException if there is no room for it
     */
    StoredBytes store(Path temporary);

    /**
     * Opens stored bytes for reading, at any position; the caller closes it.
     *
     * @throws org.ispolnenie.shared.domain.NotFoundException if nothing is kept under the hash
     */
    SeekableByteChannel open(String sha256);

    /**
     * Deletes what nothing refers to. Harmless to repeat, and beside other nodes that store at the same time.
     *
     * @param untouchedFor only what was last stored so long ago; what is younger may belong to a transaction under way
     * @param referredTo     of the hashes it is given, those that something refers to
     * @return how many files are gone
     */
    int deleteOrphans(Duration untouchedFor, Function<Collection<String>, Set<String>> referredTo);
}
