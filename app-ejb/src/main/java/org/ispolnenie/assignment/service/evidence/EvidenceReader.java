package org.ispolnenie.assignment.service.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads files that were handed in: where they belong, and where else the same bytes came in. */
public interface EvidenceReader {

    /** Which bodies, of all protocols, have handed in files of these hashes. */
    List<EvidenceCopy> copies(Collection<String> hashes);

    /** The files of these hashes in reports handed in on these control points. */
    List<EarlierFile> earlier(Collection<Long> pointIds, Collection<String> hashes);

    /** Of these hashes, those that evidence refers to, drafts and parts included. */
    Set<String> referredTo(Collection<String> hashes);

    /** A file with the point and the report it belongs to. */
    Optional<Attached> attached(long evidenceId);

    /**
     * Where a file belongs.
     *
     * @param draft whether the report it is attached to is still being written
     */
    record Attached(long controlPointId, boolean draft, EvidenceView file) {}
}
