package org.ispolnenie.schoolsupport.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.directory.service.MunicipalityRow;
import org.ispolnenie.schoolsupport.domain.school.RiskLevel;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.schoolsupport.domain.school.SchoolRisk;
import org.ispolnenie.schoolsupport.domain.school.SelectionCriterion;
import org.ispolnenie.schoolsupport.service.project.ProjectQueries;
import org.ispolnenie.schoolsupport.service.project.ProjectView;
import org.ispolnenie.schoolsupport.service.school.CandidateQueries;
import org.ispolnenie.schoolsupport.service.school.ChosenSchoolsService;
import org.ispolnenie.schoolsupport.service.school.SchoolCandidate;
import org.ispolnenie.schoolsupport.web.school.CriterionKind;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Schools of a municipality come into a project: one or several, for the same reasons and with the same risk. */
@Named("includeSchools")
@ViewScoped
public class IncludeSchoolsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectQueries projects;

    @Inject
    private CandidateQueries candidates;

    @Inject
    private ChosenSchoolsService service;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private String code = "";
    private String municipality = "";
    private List<String> schools = new ArrayList<>();
    private List<String> reasons = new ArrayList<>();
    private String otherReason = "";
    private String risk = "";
    private RiskLevel level = RiskLevel.MEDIUM;
    private String includedOn = "";
    private boolean confirmed;
    private transient @Nullable ProjectView project;
    private transient @Nullable List<MunicipalityRow> municipalities;
    private transient @Nullable List<SchoolCandidate> offered;

    @PostConstruct
    void takeUp() {
        code = asked.required("project");
        List<MunicipalityRow> all = getMunicipalities();
        if (all.size() == 1) {
            municipality = all.get(0).code();
        }
    }

    public String include() {
        if (!isConfirmed() && !getElsewhere().isEmpty()) {
            throw ValidationException.of("/confirm", Message.of("schoolsupport.CONFIRM_BOTH"));
        }
        service.include(code, schools, TypedValues.day("/includedOn", includedOn), profile(), confirmed);
        return "/schoolsupport/project.xhtml?faces-redirect=true&code="
                + URLEncoder.encode(code, StandardCharsets.UTF_8) + "&done=INCLUDED&of=" + schools.size();
    }

    private SchoolProfile profile() {
        List<SelectionCriterion> criteria = new ArrayList<>();
        reasons.forEach(
                reason -> criteria.add(new SelectionCriterion(reason, words.of(CriterionKind.valueOf(reason)))));
        if (!otherReason.isEmpty()) {
            criteria.add(new SelectionCriterion(CriterionKind.OTHER.name(), otherReason));
        }
        if (criteria.isEmpty()) {
            throw ValidationException.of("/criteria", Message.of("schoolsupport.NO_CRITERION"));
        }
        return new SchoolProfile(
                criteria, risk.isEmpty() ? List.of() : List.of(new SchoolRisk(risk, level)), List.of());
    }

    /** Other schools are to be chosen from. */
    public void municipalityChosen() {
        schools = new ArrayList<>();
        offered = null;
        confirmed = false;
    }

    /** Of the chosen schools those that are in the other project. */
    public List<SchoolCandidate> getElsewhere() {
        return getOffered().stream()
                .filter(school -> school.elsewhere() != null && schools.contains(school.code()))
                .toList();
    }

    /** The schools of the municipality that are not in the project. */
    public List<SchoolCandidate> getOffered() {
        if (offered == null) {
            offered = municipality.isEmpty() ? List.of() : candidates.candidates(code, municipality);
        }
        return offered;
    }

    public List<MunicipalityRow> getMunicipalities() {
        if (municipalities == null) {
            municipalities = candidates.municipalities();
        }
        return municipalities;
    }

    public ProjectView getProject() {
        if (project == null) {
            project = projects.project(code);
        }
        return project;
    }

    /** Why schools are usually chosen; what is like none of them is written. */
    public List<CriterionKind> getKinds() {
        return Stream.of(CriterionKind.values())
                .filter(kind -> kind != CriterionKind.OTHER)
                .toList();
    }

    public List<RiskLevel> getLevels() {
        return List.of(RiskLevel.values());
    }

    public String getCode() {
        return code;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = TypedValues.words(municipality);
    }

    public List<String> getSchools() {
        return schools;
    }

    public void setSchools(@Nullable List<String> schools) {
        this.schools = schools == null ? new ArrayList<>() : new ArrayList<>(schools);
    }

    public List<String> getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable List<String> reasons) {
        this.reasons = reasons == null ? new ArrayList<>() : new ArrayList<>(reasons);
    }

    public String getOtherReason() {
        return otherReason;
    }

    public void setOtherReason(@Nullable String otherReason) {
        this.otherReason = TypedValues.words(otherReason);
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(@Nullable String risk) {
        this.risk = TypedValues.words(risk);
    }

    public RiskLevel getLevel() {
        return level;
    }

    public void setLevel(RiskLevel level) {
        this.level = level;
    }

    public String getIncludedOn() {
        return includedOn;
    }

    public void setIncludedOn(@Nullable String includedOn) {
        this.includedOn = TypedValues.words(includedOn);
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
