package org.ispolnenie.directory.domain.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** Somebody who answers for a body from a day to a day, whether or not they have an account. */
@Entity
@Table(name = "person_in_charge")
public class PersonInCharge extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organization_id")
    private Organization organization;

    private String name;
    private String post;
    private @Nullable String email;
    private @Nullable String phone;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PersonInCharge() {}

    /**
     * Who it is, how they are reached and when they are in charge.
     *
     * @param email null: none is known
     * @param phone as it is dialled; null: none is known
     * @param to    their last day; null while they are in charge
     */
    public record Description(
            String name,
            String post,
            @Nullable String email,
            @Nullable String phone,
            LocalDate from,
            @Nullable LocalDate to) {

        public boolean isInChargeOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    public PersonInCharge(Organization organization, Description description, Act act) {
        this.organization = organization;
        this.name = description.name();
        this.post = description.post();
        this.validFrom = description.from();
        this.changedBy = act.by();
        this.changedAt = act.at();
        become(description, act);
    }

    /** Is called, reached or dated otherwise. */
    public void become(Description next, Act act) {
        this.name = next.name();
        this.post = next.post();
        this.email = next.email();
        this.phone = next.phone();
        this.validFrom = next.from();
        this.validTo = next.to();
        this.changedBy = act.by();
        this.changedAt = act.at();
    }

    public Organization organization() {
        return organization;
    }

    public Description description() {
        return new Description(name, post, email, phone, validFrom, validTo);
    }

    /** Who recorded it, and when. */
    public Act recorded() {
        return new Act(changedBy, changedAt);
    }
}
