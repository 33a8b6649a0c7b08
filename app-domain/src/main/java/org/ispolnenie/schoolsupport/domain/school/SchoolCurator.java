package org.ispolnenie.schoolsupport.domain.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** A person who serves a school of a project for a time; one serves several schools. */
@Entity
@Table(name = "school_curator")
public class SchoolCurator extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_school_id")
    private ProjectSchool school;

    private String login;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    protected SchoolCurator() {}

    SchoolCurator(ProjectSchool school, String login, LocalDate from, @Nullable LocalDate to, Act act) {
        this.school = school;
        this.login = login;
        this.validFrom = from;
        this.namedBy = act.by();
        this.namedAt = act.at();
        end(to);
    }

    /** @param last the last day; null: no end is settled */
    final void end(@Nullable LocalDate last) {
        if (last != null && last.isBefore(validFrom)) {
            throw ValidationException.of("/to", Message.of("schoolsupport.DAYS_OUT_OF_ORDER", validFrom, last));
        }
        this.validTo = last;
    }

    public boolean servesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean overlaps(LocalDate begin, @Nullable LocalDate end) {
        return (validTo == null || !begin.isAfter(validTo)) && (end == null || !validFrom.isAfter(end));
    }

    public String login() {
        return login;
    }

    /** Who named them, and when that was done. */
    public Act named() {
        return new Act(namedBy, namedAt);
    }

    public LocalDate from() {
        return validFrom;
    }

    public Optional<LocalDate> to() {
        return Optional.ofNullable(validTo);
    }
}
