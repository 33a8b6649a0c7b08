package org.ispolnenie.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of an evidence contract: so many pieces of evidence of a kind. */
@Embeddable
public class EvidenceRequirement {

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Column(name = "at_least")
    private int atLeast;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceRequirement() {}

    private EvidenceRequirement(EvidenceKind kind, int atLeast) {
        this.kind = kind;
        this.atLeast = atLeast;
    }

    public static EvidenceRequirement of(EvidenceKind kind, int atLeast) {
        return new EvidenceRequirement(kind, atLeast);
    }

    public EvidenceKind kind() {
        return kind;
    }

    public int atLeast() {
        return atLeast;
    }
}
