package org.ispolnenie.schoolsupport.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.directory.web.Bodies;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorDirection;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.ispolnenie.schoolsupport.domain.project.AnOperatorServesTheRegion;
import org.ispolnenie.schoolsupport.domain.project.ProjectBasis;
import org.ispolnenie.schoolsupport.domain.project.ProjectDescription;
import org.ispolnenie.schoolsupport.domain.project.StagePeriod;
import org.ispolnenie.schoolsupport.domain.project.SupportProjectKind;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorQueries;
import org.ispolnenie.schoolsupport.service.indicator.ProjectAsWhole;
import org.ispolnenie.schoolsupport.service.project.ProjectQueries;
import org.ispolnenie.schoolsupport.service.project.ProjectView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** A project being described: what it is for, who carries it on, its stages, what ordered it, what is measured. */
@Named
@ViewScoped
public class ProjectEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectQueries projects;

    @Inject
    private IndicatorQueries indicatorQueries;

    @Inject
    private ProjectAsWhole service;

    @Inject
    private AddressParameters asked;

    @Inject
    private Bodies bodies;

    private @Nullable Long version;
    private boolean fresh;
    private String code = "";
    private final ProjectTexts texts = new ProjectTexts();
    private SupportProjectKind kind = SupportProjectKind.OTHER;
    private String operator = "";
    private @Nullable Long protocol;
    private String decision = "";
    private final ArrayList<EditedStage> stages = new ArrayList<>();
    private final ArrayList<EditedIndicator> indicators = new ArrayList<>();

    @PostConstruct
    void takeUp() {
        @Nullable String there = asked.text("code");
        fresh = there == null;
        if (there == null) {
            Stream.of(SupportStage.values()).forEach(stage -> stages.add(new EditedStage(stage, null)));
            return;
        }
        ProjectView project = projects.project(there);
        code = project.code();
        version = project.version();
        ProjectDescription said = project.description();
        texts.takeUp(said);
        kind = said.kind();
        operator = said.operator();
        if (said.basis() != null) {
            protocol = said.basis().protocolId();
            decision = said.basis().decision();
        }
        Stream.of(SupportStage.values())
                .forEach(stage -> stages.add(new EditedStage(
                        stage,
                        said.stages().stream()
                                .filter(one -> one.stage() == stage)
                                .findFirst()
                                .orElse(null))));
        indicatorQueries.ofProject(code).indicators().forEach(one -> indicators.add(new EditedIndicator(one)));
    }

    public String save() {
        IndicatorList wanted = new IndicatorList(
                indicators.stream().map(EditedIndicator::wanted).toList());
        if (fresh) {
            service.make(code, description(), wanted);
        } else {
            service.change(code, version, description(), wanted);
        }
        return "/schoolsupport/projects.xhtml?faces-redirect=true&saved=" + code;
    }

    private ProjectDescription description() {
        List<StagePeriod> said = stages.stream()
                .filter(EditedStage::isSaid)
                .map(stage -> stage.period("/stages/" + stages.indexOf(stage)))
                .toList();
        if (protocol != null && decision.isEmpty()) {
            throw ValidationException.of("/basis/decision", Message.of("shared.REQUIRED"));
        }
        return new ProjectDescription(
                texts.getTitle(),
                texts.getTitleEnglish(),
                kind,
                texts.getGoal(),
                TypedValues.day("/from", texts.getFrom()),
                TypedValues.day("/to", texts.getTo()),
                TypedValues.required("/operator", operator),
                texts.getSupervisor(),
                said,
                protocol == null ? null : new ProjectBasis(protocol, decision));
    }

    /** Another protocol: its decisions are to be chosen from. */
    public void protocolChosen() {
        decision = "";
    }

    public void addIndicator() {
        indicators.add(new EditedIndicator());
    }

    public void dropIndicator(EditedIndicator indicator) {
        indicators.remove(indicator);
    }

    public void moveIndicator(EditedIndicator indicator, int by) {
        int from = indicators.indexOf(indicator);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < indicators.size()) {
            Collections.swap(indicators, from, to);
        }
    }

    /** The bodies that may be the operator. */
    public List<OrganizationView> getOperators() {
        return bodies.getOrganizations().stream()
                .filter(body -> AnOperatorServesTheRegion.allows(body.kind()))
                .toList();
    }

    public List<SupportProjectKind> getKinds() {
        return List.of(SupportProjectKind.values());
    }

    public List<IndicatorDirection> getDirections() {
        return List.of(IndicatorDirection.values());
    }

    public List<IndicatorSource> getSources() {
        return List.of(IndicatorSource.values());
    }

    public boolean isFresh() {
        return fresh;
    }

    public ProjectTexts getTexts() {
        return texts;
    }

    public List<EditedStage> getStages() {
        return stages;
    }

    public List<EditedIndicator> getIndicators() {
        return indicators;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = TypedValues.words(code);
    }

    public SupportProjectKind getKind() {
        return kind;
    }

    public void setKind(SupportProjectKind kind) {
        this.kind = kind;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(@Nullable String operator) {
        this.operator = TypedValues.words(operator);
    }

    public String getProtocol() {
        return Objects.toString(protocol, "");
    }

    public void setProtocol(@Nullable String typed) {
        this.protocol = typed == null || !typed.matches("\\d{1,18}") ? null : Long.valueOf(typed);
    }

    /** The protocol that is chosen; null: none. */
    public @Nullable Long getProtocolId() {
        return protocol;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = TypedValues.words(decision);
    }
}
