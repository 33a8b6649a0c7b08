package org.ispolnenie.assignment.service.evidence;

import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.jspecify.annotations.Nullable;

/**
 * A file of a report or of the answer to a part.
 *
 * @param mediaType by its content
 * @param size      in bytes
 * @param sha256    in hex
 * @param kind      what it is; null where the sender did not say
 */
public record EvidenceView(
        long id, String name, String mediaType, long size, String sha256, @Nullable EvidenceKind kind) {}
