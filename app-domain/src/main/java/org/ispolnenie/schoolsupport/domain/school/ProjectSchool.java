package org.ispolnenie.schoolsupport.domain.school;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A school in a project. It comes in for reasons, forms a team, gets curators and a roadmap, and stays until it is
 * excluded, with a reason; a school that comes in again later begins anew.
 */
@Entity
@Table(name = "project_school")
public class ProjectSchool extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    private SupportProject project;

    @Column(name = "school_id")
    private long schoolId;

    /** The school while it is in the project: only once at a time. */
    @Column(name = "included_school_id")
    private @Nullable Long includedSchoolId;

    @Convert(converter = ProfileText.class)
    private SchoolProfile profile;

    @Convert(converter = TeamText.class)
    private @Nullable SchoolTeam team;

    @Column(name = "included_on")
    private LocalDate includedOn;

    @Column(name = "included_by")
    private String includedBy;

    @Column(name = "included_at")
    private Instant includedAt;

    @Column(name = "excluded_on")
    private @Nullable LocalDate excludedOn;

    @Column(name = "exclusion_reason")
    private @Nullable String exclusionReason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** Counts up, so that every change makes another version, that of a curator too. */
    private int changes;

    @OneToMany(mappedBy = "school", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom, id")
    private List<SchoolCurator> curators = new ArrayList<>();

    protected ProjectSchool() {}

    private ProjectSchool(SupportProject project, long schoolId, LocalDate on, SchoolProfile profile, Act act) {
        this.project = project;
        this.schoolId = schoolId;
        this.includedSchoolId = schoolId;
        this.profile = profile;
        this.includedOn = on;
        this.includedBy = act.by();
        this.includedAt = act.at();
        this.changedBy = act.by();
        this.changedAt = act.at();
    }

    /** A school comes into a project. */
    public static ProjectSchool include(
            SupportProject project, long schoolId, LocalDate on, SchoolProfile profile, Act act) {
        return new ProjectSchool(project, schoolId, on, profile, act);
    }

    /** What is known of it is another thing now. */
    public void describe(SchoolProfile known, Act act) {
        requireIncluded();
        if (!profile.equals(known)) {
            this.profile = known;
            changed(act);
        }
    }

    /** It names who works on the project. */
    public void form(SchoolTeam formed, Act act) {
        requireIncluded();
        if (!formed.equals(team)) {
            this.team = formed;
            changed(act);
        }
    }

    /** A person serves it from a day on, which is none before it came in. */
    public SchoolCurator nameCurator(String login, LocalDate from, @Nullable LocalDate to, Act act) {
        requireIncluded();
        if (from.isBefore(includedOn)) {
            throw ValidationException.of(
                    "/from", Message.of("schoolsupport.SERVES_BEFORE_INCLUSION", from, includedOn));
        }
        if (curators.stream().anyMatch(other -> other.login().equals(login) && other.overlaps(from, to))) {
            throw new ConflictException(Message.of("schoolsupport.SERVES_ALREADY", login));
        }
        SchoolCurator curator = new SchoolCurator(this, login, from, to, act);
        curators.add(curator);
        changed(act);
        return curator;
    }

    /** A curator serves it until a day. */
    public void endCurator(long curatorId, LocalDate last, Act act) {
        curators.stream()
                .filter(curator -> curator.isStored() && curator.id() == curatorId)
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException(Message.of("schoolsupport.NO_SUCH_CURATOR", String.valueOf(curatorId))))
                .end(last);
        changed(act);
    }

    /** It leaves the project. */
    public void exclude(LocalDate on, String reason, Act act) {
        requireIncluded();
        if (on.isBefore(includedOn)) {
            throw ValidationException.of("/excludedOn", Message.of("schoolsupport.DAYS_OUT_OF_ORDER", includedOn, on));
        }
        this.exclusionReason = ExclusionNeedsAReason.of(reason);
        this.excludedOn = on;
        this.includedSchoolId = null;
        changed(act);
    }

    /** Its indicators are planned or measured otherwise: whoever has seen them before has not seen the latest. */
    public void measuredOtherwise(Act act) {
        changed(act);
    }

    private void changed(Act act) {
        this.changedBy = act.by();
        this.changedAt = act.at();
        this.changes++;
    }

    /** Refuses work on a school that has left. */
    public void requireIncluded() {
        if (excludedOn != null) {
            throw new ConflictException(Message.of("schoolsupport.EXCLUDED", excludedOn));
        }
    }

    public boolean isIncluded() {
        return excludedOn == null;
    }

    public boolean isServedBy(String login, LocalDate day) {
        return curators.stream().anyMatch(curator -> curator.login().equals(login) && curator.servesOn(day));
    }

    public SupportProject project() {
        return project;
    }

    public long schoolId() {
        return schoolId;
    }

    public SchoolProfile profile() {
        return profile;
    }

    public Optional<SchoolTeam> team() {
        return Optional.ofNullable(team);
    }

    public LocalDate includedOn() {
        return includedOn;
    }

    /** Who brought it in, and when that was done. */
    public Act included() {
        return new Act(includedBy, includedAt);
    }

    public Optional<LocalDate> excludedOn() {
        return Optional.ofNullable(excludedOn);
    }

    public Optional<String> exclusionReason() {
        return Optional.ofNullable(exclusionReason);
    }

    /** Who changed something last, and when. */
    public Act lastChange() {
        return new Act(changedBy, changedAt);
    }

    public List<SchoolCurator> curators() {
        return List.copyOf(curators);
    }
}
