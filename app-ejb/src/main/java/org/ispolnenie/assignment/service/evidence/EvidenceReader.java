package org.ispolnenie.assignment.service.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.shared.service.StoredFileUse;

/** Reads files that were handed in: where they belong, and where else the same bytes came in. */
public interface EvidenceReader extends StoredFileUse {

    /** Which bodies, of all protocols, have handed in files of these hashes. */
    List<EvidenceCopy> copies(Collection<String> hashes);

    /** The files of these hashes in reports handed in on these control points. */
    List<EarlierFile> earlier(Collection<Long> pointIds, Collection<String> hashes);

    /** A file with the point and the report it belongs to. */
    Optional<Attached> attached(long evidenceId);

    /**
     * Where a file belongs.
     *
     * @param draft whether the report it is attached to is still being written
     */
    record Attached(long controlPointId, boolean draft, EvidenceView file) {}
}
