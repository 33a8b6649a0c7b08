package org.ispolnenie.directory.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Organisations that decisions address together: «руководители органов местного самоуправления …». */
@Entity
@Table(name = "organization_group")
public class OrganizationGroup extends VersionedEntity {

    private String code;
    private String name;

    @ElementCollection
    @CollectionTable(name = "organization_group_alias", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "alias")
    private List<String> aliases = new ArrayList<>();

    @OneToMany(mappedBy = "group", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<Membership> members = new ArrayList<>();

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    protected OrganizationGroup() {}

    public OrganizationGroup(String code, String name, List<String> aliases) {
        this.code = code;
        this.name = name;
        this.aliases = new ArrayList<>(aliases);
    }

    /**
     * A body in the group.
     *
     * @param to its last day there; null: as long as the body exists
     */
    public record Period(Organization organization, LocalDate from, @Nullable LocalDate to) {

        private boolean isOf(Membership member) {
            return member.organization().equals(organization)
                    && member.validFrom().equals(from);
        }

        private boolean overlaps(Period other) {
            return organization.equals(other.organization)
                    && (to == null || !to.isBefore(other.from))
                    && (other.to == null || !other.to.isBefore(from));
        }
    }

    /** Is called otherwise. */
    public void become(String called, List<String> alsoCalled, Act act) {
        this.name = called;
        if (!aliases.equals(alsoCalled)) {
            aliases.clear();
            aliases.addAll(alsoCalled);
        }
        this.changedBy = act.by();
        this.changedAt = act.at();
    }

    /**
     * Consists of these, in place of whoever belonged to it before; a period that stays is the same membership as before.
     *
     * @throws ValidationException naming the periods, {@code /members/3/from}, that do not hold together
     */
    public void consistOf(List<Period> periods) {
        List<FieldError> wrong = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            wrongWith(periods.get(i), periods.subList(0, i), "/members/" + i).ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw new ValidationException(wrong);
        }
        members.removeIf(member -> periods.stream().noneMatch(period -> period.isOf(member)));
        for (Period period : periods) {
            members.stream()
                    .filter(period::isOf)
                    .findFirst()
                    .ifPresentOrElse(
                            member -> member.lastsUntil(period.to()),
                            () -> members.add(new Membership(this, period.organization(), period.from(), period.to())));
        }
    }

    private static Optional<FieldError> wrongWith(Period period, List<Period> before, String pointer) {
        Organization body = period.organization();
        @Nullable LocalDate to = period.to();
        @Nullable LocalDate bodyEnds = body.validTo().orElse(null);
        if (to != null && to.isBefore(period.from())) {
            return Optional.of(new FieldError(pointer + "/to", Message.of("shared.ENDS_BEFORE_IT_BEGINS")));
        }
        if (period.from().isBefore(body.validFrom())) {
            return Optional.of(new FieldError(
                    pointer + "/from", Message.of("directory.NO_MEMBER_YET", body.name(), body.validFrom())));
        }
        if (bodyEnds != null && period.from().isAfter(bodyEnds)) {
            return Optional.of(new FieldError(
                    pointer + "/from", Message.of("directory.NO_MEMBER_ANY_MORE", body.name(), bodyEnds)));
        }
        if (bodyEnds != null && to != null && to.isAfter(bodyEnds)) {
            return Optional.of(
                    new FieldError(pointer + "/to", Message.of("directory.NO_MEMBER_ANY_MORE", body.name(), bodyEnds)));
        }
        return before.stream()
                .filter(period::overlaps)
                .findFirst()
                .map(other -> new FieldError(
                        pointer + "/from", Message.of("directory.MEMBER_ALREADY", body.name(), other.from())));
    }

    /** Who belonged to it when, by code, the earliest period of each first. */
    public List<Period> periods() {
        return members.stream()
                .map(member -> new Period(
                        member.organization(),
                        member.validFrom(),
                        member.validTo().orElse(null)))
                .sorted(Comparator.comparing(
                                (Period period) -> period.organization().code())
                        .thenComparing(Period::from))
                .toList();
    }

    /** Who last changed it; empty where it was delivered. */
    public Optional<Act> changed() {
        return changedBy == null || changedAt == null ? Optional.empty() : Optional.of(new Act(changedBy, changedAt));
    }

    public void admit(Organization organization, LocalDate from) {
        members.add(new Membership(this, organization, from, null));
    }

    /** Who belonged to the group on a day, by code. */
    public List<Organization> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.holdsOn(day))
                .map(Membership::organization)
                .sorted(Comparator.comparing(Organization::code))
                .toList();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public List<String> aliases() {
        return List.copyOf(aliases);
    }
}
