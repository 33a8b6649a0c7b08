package org.ispolnenie.schoolsupport.web.school;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.schoolsupport.service.comment.CommentLine;
import org.ispolnenie.schoolsupport.service.comment.SchoolCommentQueries;
import org.ispolnenie.schoolsupport.service.history.SchoolEvent;
import org.ispolnenie.schoolsupport.service.history.SchoolHistoryQueries;
import org.ispolnenie.schoolsupport.service.project.ProjectQueries;
import org.ispolnenie.schoolsupport.service.project.ProjectView;
import org.ispolnenie.schoolsupport.service.school.SchoolPassport;
import org.ispolnenie.schoolsupport.service.school.SchoolPassport.Curator;
import org.ispolnenie.schoolsupport.service.school.SchoolQueries;
import org.ispolnenie.schoolsupport.service.school.SchoolRights.Work;
import org.ispolnenie.schoolsupport.service.school.SchoolWorkQueries;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Language;
import org.jspecify.annotations.Nullable;

/** A school in a project, as all of its pages show it. The forms are beans of their own. */
@Named
@ViewScoped
public class SchoolPassportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int COMMENTS = 500;
    private static final int RECENT = 8;

    @Inject
    private SchoolQueries schools;

    @Inject
    private SchoolWorkQueries works;

    @Inject
    private ProjectQueries projects;

    @Inject
    private SchoolCommentQueries comments;

    @Inject
    private SchoolHistoryQueries history;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private AddressParameters asked;

    @Inject
    private Language language;

    @Inject
    private PageDay day;

    private @Nullable SchoolPlace place;
    private transient @Nullable SchoolPassport passport;
    private transient @Nullable ProjectView project;
    private transient @Nullable Set<Work> may;
    private transient @Nullable List<CommentLine> said;
    private transient @Nullable List<SchoolEvent> events;

    public SchoolPlace getPlace() {
        if (place == null) {
            place = SchoolPlace.asked(asked);
        }
        return place;
    }

    public SchoolPassport getPassport() {
        if (passport == null) {
            passport = schools.passport(getPlace().project(), getPlace().school());
        }
        return passport;
    }

    public ProjectView getProject() {
        if (project == null) {
            project = projects.project(getPlace().project());
        }
        return project;
    }

    /** As the reader's language has it, where the project has a title in it. */
    public String getProjectTitle() {
        @Nullable String english = getProject().description().titleEnglish();
        return language.getTag().equals("en") && english != null
                ? english
                : getProject().description().title();
    }

    /** What is stored may have changed. */
    public void reload() {
        passport = null;
        said = null;
        may = null;
    }

    public boolean may(Work work) {
        if (may == null) {
            may = works.may(getPlace().project(), getPlace().school());
        }
        return may.contains(work);
    }

    /** Which form is open: the address says so. */
    public String getEdit() {
        @Nullable String form = asked.text("edit");
        return form == null ? "" : form;
    }

    public @Nullable SchoolConfirmation getDone() {
        return asked.one("done", SchoolConfirmation.class);
    }

    /** Whether it is still in the project. */
    public boolean isIncluded() {
        return getPassport().stay().excludedOn() == null;
    }

    /** Whether a curator serves it today. */
    public boolean isServing(Curator curator) {
        LocalDate today = day.getToday();
        return !curator.from().isAfter(today)
                && (curator.to() == null || !curator.to().isBefore(today));
    }

    /** Whether it begins later. */
    public boolean isAwaited(Curator curator) {
        return curator.from().isAfter(day.getToday());
    }

    public List<OrganizationRef> getPartners() {
        return getPassport().profile().partners().stream()
                .flatMap(code -> directory.organization(code).stream())
                .toList();
    }

    /** What was said about the school as a whole, the latest first. */
    public List<CommentLine> getComments() {
        return said().stream()
                .filter(line -> line.about().measure() == null && line.about().indicator() == null)
                .toList();
    }

    /** What was said about a measure of its roadmap. */
    public List<CommentLine> commentsOnMeasure(int key) {
        return said().stream()
                .filter(line -> Integer.valueOf(key).equals(line.about().measure()))
                .toList();
    }

    /** What was said about an indicator. */
    public List<CommentLine> commentsOnIndicator(String key) {
        return said().stream()
                .filter(line -> key.equals(line.about().indicator()))
                .toList();
    }

    private List<CommentLine> said() {
        if (said == null) {
            said = comments.comments(getPlace().project(), getPlace().school(), COMMENTS, null)
                    .items();
        }
        return said;
    }

    /** What happened lately, the latest first. */
    public List<SchoolEvent> getRecent() {
        return events().stream().limit(RECENT).toList();
    }

    /** What happened before that. */
    public List<SchoolEvent> getEarlier() {
        return events().stream().skip(RECENT).toList();
    }

    private List<SchoolEvent> events() {
        if (events == null) {
            events = history.of(getPlace().project(), getPlace().school());
        }
        return events;
    }
}
