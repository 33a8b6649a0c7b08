package org.ispolnenie.directory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** An organisation's membership of a group, from a day to a day. */
@Entity
@Table(name = "organization_group_member")
public class Membership extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id")
    private OrganizationGroup group;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organization_id")
    private Organization organization;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Membership() {}

    Membership(OrganizationGroup group, Organization organization, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.group = group;
        this.organization = organization;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public OrganizationGroup group() {
        return group;
    }

    public Organization organization() {
        return organization;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** Its last day; empty: as long as the body exists. */
    Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    void lastsUntil(@Nullable LocalDate lastDay) {
        this.validTo = lastDay;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo)) && organization.existsOn(day);
    }
}
