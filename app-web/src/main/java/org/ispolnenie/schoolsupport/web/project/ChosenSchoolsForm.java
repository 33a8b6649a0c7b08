package org.ispolnenie.schoolsupport.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.schoolsupport.service.progress.SchoolProgress;
import org.ispolnenie.schoolsupport.service.school.CandidateQueries;
import org.ispolnenie.schoolsupport.service.school.CandidateReader.CuratorChoice;
import org.ispolnenie.schoolsupport.service.school.ChosenSchoolsService;
import org.ispolnenie.schoolsupport.service.school.SchoolCandidate;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** What is done with the schools that are ticked in the table of a project: a curator, a partner, or out of it. */
@Named("chosenSchools")
@ViewScoped
public class ChosenSchoolsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectPageView page;

    @Inject
    private ChosenSchoolsService service;

    @Inject
    private CandidateQueries candidates;

    private transient @Nullable List<SchoolProgress> rows;
    private transient @Nullable List<CuratorChoice> curators;
    private String curator = "";
    private String from = "";
    private String to = "";
    private String partner = "";
    private String excludedOn = "";
    private String reason = "";

    public String nameCurator() {
        service.nameCurator(
                page.getCode(),
                codes(),
                TypedValues.required("/login", curator),
                TypedValues.day("/from", from),
                TypedValues.day("/to", to));
        return after("CURATOR");
    }

    public String addPartner() {
        service.addPartner(page.getCode(), codes(), partnerCode());
        return after("PARTNER");
    }

    public String exclude() {
        service.exclude(page.getCode(), codes(), TypedValues.day("/excludedOn", excludedOn), reason);
        return after("EXCLUDED");
    }

    /** Names of schools for what is typed; each with its code, by which it is found again. */
    public List<String> partners(String words) {
        return candidates.partners(words).stream().map(ChosenSchoolsForm::label).toList();
    }

    private static String label(SchoolCandidate school) {
        return school.name() + " · " + school.code();
    }

    private String partnerCode() {
        String typed = TypedValues.required("/partner", partner);
        int at = typed.lastIndexOf(" · ");
        if (at < 0) {
            throw ValidationException.of("/partner", Message.of("schoolsupport.CHOOSE_FROM_LIST"));
        }
        return typed.substring(at + 3);
    }

    private List<String> codes() {
        return getRows().stream().map(row -> row.line().school().code()).toList();
    }

    /** Where the page is shown anew, with the same choice of schools. */
    private String after(String done) {
        return "/schoolsupport/project.xhtml?faces-redirect=true&code="
                + URLEncoder.encode(page.getCode(), StandardCharsets.UTF_8) + page.choice() + "&done=" + done + "&of="
                + codes().size();
    }

    public List<CuratorChoice> getCurators() {
        if (curators == null) {
            curators = candidates.curators();
        }
        return curators;
    }

    public List<SchoolProgress> getRows() {
        return rows == null ? List.of() : rows;
    }

    public void setRows(@Nullable List<SchoolProgress> rows) {
        this.rows = rows;
    }

    public String getCurator() {
        return curator;
    }

    public void setCurator(@Nullable String curator) {
        this.curator = TypedValues.words(curator);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = TypedValues.words(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = TypedValues.words(to);
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = TypedValues.words(partner);
    }

    public String getExcludedOn() {
        return excludedOn;
    }

    public void setExcludedOn(@Nullable String excludedOn) {
        this.excludedOn = TypedValues.words(excludedOn);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = TypedValues.words(reason);
    }
}
