package org.ispolnenie.directory.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.OrganizationDescription.WrongValue;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A body that decisions can be addressed to. It exists for a period; when it is reorganised a successor takes over what
 * is still open. Its code is what other systems know it by and never changes.
 */
@Entity
@Table(name = "organization")
public class Organization extends VersionedEntity {

    /** It stands in addresses and in other systems, and must look there as it is. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private String code;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable Organization parent;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "successor_id")
    private @Nullable Organization successor;

    @Column(name = "successor_by")
    private @Nullable String successorBy;

    @Column(name = "successor_at")
    private @Nullable Instant successorAt;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "organization_alias", joinColumns = @JoinColumn(name = "organization_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "alias")
    private List<String> aliases = new ArrayList<>();

    @OneToMany(mappedBy = "organization", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<FormerName> formerNames = new ArrayList<>();

    protected Organization() {}

    public Organization(
            String code,
            OrganizationKind kind,
            String name,
            String shortName,
            @Nullable Organization parent,
            LocalDate validFrom,
            List<String> aliases) {
        this.code = code;
        this.kind = kind;
        this.name = name;
        this.shortName = shortName;
        this.parent = parent;
        this.validFrom = validFrom;
        this.aliases = new ArrayList<>(aliases);
    }

    /** A new one that somebody brings into the directory. */
    public Organization(String code, OrganizationDescription description, Act act) {
        this.code = code;
        this.kind = description.kind();
        this.name = description.name();
        this.shortName = description.shortName();
        this.validFrom = description.validFrom();
        become(description, validFrom, act);
    }

    /** Whether this may be a code: Latin letters, digits, dots, hyphens and underscores. */
    public static boolean isCode(String written) {
        return CODE.matcher(written).matches();
    }

    /** What it is and is called today. */
    public OrganizationDescription description() {
        return new OrganizationDescription(kind, name, shortName, parent, validFrom, validTo, aliases);
    }

    /** What speaks against its becoming this; nothing, if it may. */
    public List<WrongValue> wrongValues(OrganizationDescription next) {
        List<WrongValue> wrong = new ArrayList<>(next.wrongValues());
        if (next.kind() != kind) {
            wrong.add(new WrongValue(OrganizationField.KIND, Message.of("directory.KIND_STAYS", code)));
        }
        if (next.parent() != null && (equals(next.parent()) || next.parent().isBelow(this))) {
            wrong.add(new WrongValue(OrganizationField.PARENT, Message.of("directory.ABOVE_ITSELF")));
        }
        if (!formerNames.isEmpty() && !next.validFrom().equals(validFrom)) {
            wrong.add(new WrongValue(OrganizationField.VALID_FROM, Message.of("directory.FIRST_DAY_STAYS", name)));
        }
        if (successor != null && !Objects.equals(validTo, next.validTo())) {
            wrong.add(new WrongValue(
                    OrganizationField.VALID_TO, Message.of("directory.SUCCESSOR_SAYS_WHEN", successor.name)));
        }
        return wrong;
    }

    /**
     * Is called or placed otherwise; whoever changes it has asked what speaks against it.
     *
     * @param calledSoFrom the first day of the name, if that is another one: what it was called before is kept for the
     *                     days before. Not after the first day of its present name: that was a slip, and is corrected.
     */
    public void become(OrganizationDescription next, LocalDate calledSoFrom, Act act) {
        boolean renamed = !name.equals(next.name()) || !shortName.equals(next.shortName());
        if (renamed && calledSoFrom.isAfter(calledSoSince())) {
            formerNames.add(new FormerName(this, name, shortName, calledSoSince(), calledSoFrom.minusDays(1), act));
        }
        this.name = next.name();
        this.shortName = next.shortName();
        this.parent = next.parent();
        this.validFrom = next.validFrom();
        this.validTo = next.validTo();
        if (!aliases.equals(next.aliases())) {
            aliases.clear();
            aliases.addAll(next.aliases());
        }
        this.changedBy = act.by();
        this.changedAt = act.at();
    }

    /** The first day of its present name. */
    public LocalDate calledSoSince() {
        return formerNames.isEmpty()
                ? validFrom
                : formerNames.get(formerNames.size() - 1).validTo().plusDays(1);
    }

    /** Ends, and nobody takes over; what is open stays where it is. It may be corrected until the body has ended. */
    public void close(LocalDate lastDay, LocalDate today, Act act) {
        requireNotEnded(today);
        if (lastDay.isBefore(calledSoSince())) {
            throw ValidationException.of(
                    "/validTo", Message.of("directory.ENDS_BEFORE_IT_BEGAN_SO", name, calledSoSince()));
        }
        this.validTo = lastDay;
        this.successor = null;
        this.successorBy = null;
        this.successorAt = null;
        this.changedBy = act.by();
        this.changedAt = act.at();
    }

    private void requireNotEnded(LocalDate today) {
        if (validTo != null && validTo.isBefore(today)) {
            throw new ConflictException(Message.of("directory.ALREADY_ENDED", name, validTo));
        }
    }

    private boolean isBelow(Organization other) {
        return parent != null && (parent.equals(other) || parent.isBelow(other));
    }

    /** Who last brought it into the directory or changed it there; empty where it was delivered. */
    public Optional<Act> changed() {
        return changedBy == null || changedAt == null ? Optional.empty() : Optional.of(new Act(changedBy, changedAt));
    }

    /** Ends on the day before; what is open passes to the successor. */
    public void isSucceededBy(Organization heir, LocalDate from) {
        this.validTo = from.minusDays(1);
        this.successor = heir;
    }

    /**
     * A person records who takes over. It may be corrected until the body has ended; what has passed on does not come
     * back.
     *
     * @param from  the successor's first day
     * @param today the day it is recorded
     */
    public void recordSuccessor(Organization heir, LocalDate from, LocalDate today, Act act) {
        requireNotEnded(today);
        if (heir.equals(this) || heir.leadsTo(this)) {
            throw ValidationException.of("/successor", Message.of("directory.SUCCEEDS_ITSELF"));
        }
        if (!from.isAfter(validFrom)) {
            throw ValidationException.of("/from", Message.of("directory.ENDS_BEFORE_IT_BEGAN", name, validFrom));
        }
        if (!heir.existsOn(from)) {
            throw ValidationException.of("/successor", Message.of("directory.NOT_THERE_THEN", heir.name, from));
        }
        isSucceededBy(heir, from);
        this.successorBy = act.by();
        this.successorAt = act.at();
    }

    private boolean leadsTo(Organization other) {
        return successor != null && (successor.equals(other) || successor.leadsTo(other));
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public String code() {
        return code;
    }

    public OrganizationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public Optional<Organization> parent() {
        return Optional.ofNullable(parent);
    }

    public Optional<Organization> successor() {
        return Optional.ofNullable(successor);
    }

    /** Who recorded the successor; empty where it was delivered with the directory. */
    public Optional<String> successorBy() {
        return Optional.ofNullable(successorBy);
    }

    public Optional<Instant> successorAt() {
        return Optional.ofNullable(successorAt);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public List<String> aliases() {
        return List.copyOf(aliases);
    }

    /** What it was called before, the oldest name first. */
    public List<FormerName> formerNames() {
        return List.copyOf(formerNames);
    }

    /** What it was called on a day. */
    public String nameOn(LocalDate day) {
        return formerNames.stream()
                .filter(one -> one.holdsOn(day))
                .findFirst()
                .map(FormerName::name)
                .orElse(name);
    }

    /** Every name it is or was known by, each once, the full one of today first. */
    public List<String> everyName() {
        return Stream.of(
                        Stream.of(name, shortName),
                        aliases.stream(),
                        formerNames.stream().flatMap(one -> Stream.of(one.name(), one.shortName())))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }
}
