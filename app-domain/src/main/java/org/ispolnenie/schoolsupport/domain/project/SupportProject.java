package org.ispolnenie.schoolsupport.domain.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A project that supports schools over years. It is ordered by a decision, carried on by an operator, and goes through
 * stages; schools come into it one by one, each with a roadmap and values of its indicators.
 */
@Entity
@Table(name = "support_project")
public class SupportProject extends VersionedEntity {

    private String code;
    private String title;

    @Column(name = "title_english")
    private @Nullable String titleEnglish;

    @Enumerated(EnumType.STRING)
    private SupportProjectKind kind;

    private String goal;

    @Column(name = "starts_on")
    private @Nullable LocalDate from;

    @Column(name = "ends_on")
    private @Nullable LocalDate to;

    private String operator;

    private @Nullable String supervisor;

    @ElementCollection
    @CollectionTable(name = "support_project_stage", joinColumns = @JoinColumn(name = "project_id"))
    @OrderBy("stage")
    private List<StagePeriod> stages = new ArrayList<>();

    @Column(name = "basis_protocol_id")
    private @Nullable Long basisProtocolId;

    @Column(name = "basis_decision")
    private @Nullable String basisDecision;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    protected SupportProject() {}

    private SupportProject(String code, ProjectDescription description, @Nullable Act act) {
        this.code = code;
        become(description, act);
    }

    /** One that a person makes. */
    public static SupportProject made(String code, ProjectDescription description, Act act) {
        return new SupportProject(code, description, act);
    }

    /** One that comes with the product: nobody made it. */
    public static SupportProject delivered(String code, ProjectDescription description) {
        return new SupportProject(code, description, null);
    }

    /** Is described otherwise. */
    public void change(ProjectDescription changed, Act act) {
        if (!description().equals(changed)) {
            become(changed, act);
        }
    }

    /** Other things are measured in it: whoever has seen it before has not seen the latest. */
    public void measuredOtherwise(Act act) {
        this.changedBy = act.by();
        this.changedAt = act.at();
    }

    private void become(ProjectDescription next, @Nullable Act act) {
        this.title = next.title();
        this.titleEnglish = next.titleEnglish();
        this.kind = next.kind();
        this.goal = next.goal();
        this.from = next.from();
        this.to = next.to();
        this.operator = next.operator();
        this.supervisor = next.supervisor();
        if (!stages.equals(next.stages())) {
            stages.clear();
            stages.addAll(next.stages());
        }
        this.basisProtocolId = next.basis() == null ? null : next.basis().protocolId();
        this.basisDecision = next.basis() == null ? null : next.basis().decision();
        this.changedBy = act == null ? null : act.by();
        this.changedAt = act == null ? null : act.at();
    }

    /** What is said of it today. */
    public ProjectDescription description() {
        return new ProjectDescription(
                title, titleEnglish, kind, goal, from, to, operator, supervisor, stages, basis().orElse(null));
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public SupportProjectKind kind() {
        return kind;
    }

    /** The code of the body that carries it on. */
    public String operator() {
        return operator;
    }

    /** The decision that ordered it; empty while nobody has named it. */
    public Optional<ProjectBasis> basis() {
        return basisProtocolId == null || basisDecision == null
                ? Optional.empty()
                : Optional.of(new ProjectBasis(basisProtocolId, basisDecision));
    }

    /** Who said so last, and when; empty where it is as it was delivered. */
    public Optional<Act> changed() {
        return changedBy == null || changedAt == null ? Optional.empty() : Optional.of(new Act(changedBy, changedAt));
    }
}
