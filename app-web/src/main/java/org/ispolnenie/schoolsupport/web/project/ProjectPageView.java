package org.ispolnenie.schoolsupport.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ispolnenie.directory.web.PageCaller;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.service.progress.ProgressFilter;
import org.ispolnenie.schoolsupport.service.progress.ProgressQueries;
import org.ispolnenie.schoolsupport.service.progress.ProjectProgress;
import org.ispolnenie.schoolsupport.service.progress.SchoolProgress;
import org.ispolnenie.schoolsupport.service.project.ProjectQueries;
import org.ispolnenie.schoolsupport.service.project.ProjectView;
import org.ispolnenie.schoolsupport.service.school.CandidateQueries;
import org.ispolnenie.schoolsupport.service.school.SchoolLine;
import org.ispolnenie.schoolsupport.service.school.SchoolQueries;
import org.ispolnenie.schoolsupport.service.school.SchoolWarning;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** A project with its map of stages and its schools; what the table is narrowed to stands in the address. */
@Named("projectPage")
@ViewScoped
public class ProjectPageView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 500;
    private static final List<String> NARROWED_BY = List.of("q", "municipality", "stage", "warning", "curator");

    @Inject
    private ProjectQueries projects;

    @Inject
    private ProgressQueries queries;

    @Inject
    private SchoolQueries schools;

    @Inject
    private CandidateQueries candidates;

    @Inject
    private PageCaller who;

    @Inject
    private AddressParameters asked;

    private String code = "";
    private transient @Nullable Boolean answering;
    private transient @Nullable ProjectView project;
    private transient @Nullable ProjectProgress progress;
    private transient @Nullable LazyDataModel<SchoolProgress> model;
    private transient @Nullable List<SchoolLine> left;

    @PostConstruct
    void takeUp() {
        code = asked.required("code");
    }

    public String getCode() {
        return code;
    }

    public ProjectView getProject() {
        if (project == null) {
            project = projects.project(code);
        }
        return project;
    }

    /** Of all schools of it that the reader sees. */
    public ProjectProgress getProgress() {
        if (progress == null) {
            progress = queries.of(code);
        }
        return progress;
    }

    public LazyDataModel<SchoolProgress> getModel() {
        if (model == null) {
            model = new ProjectSchoolsModel((sort, descending) -> getProgress().found(filter(), sort, descending));
        }
        return model;
    }

    /** Schools that have left it, of those that the reader sees. */
    public List<SchoolLine> getLeft() {
        if (left == null) {
            left = schools.list(code, null, true, MOST_SHOWN, null).items();
        }
        return left;
    }

    private ProgressFilter filter() {
        return new ProgressFilter(
                asked.text("q"),
                asked.text("municipality"),
                asked.one("stage", SupportStage.class),
                asked.one("warning", SchoolWarning.class),
                asked.text("curator"));
    }

    /** Whether the reader brings schools in and answers for them: controllers, and the municipalities that have some. */
    public boolean isAnswering() {
        if (answering == null) {
            answering = who.isController()
                    || (who.isExecutor() && !candidates.municipalities().isEmpty());
        }
        return answering;
    }

    /** Whether the table is narrowed. */
    public boolean isNarrowed() {
        return NARROWED_BY.stream().anyMatch(name -> asked.text(name) != null);
    }

    /** What of the address narrows the table, to be added to another one. */
    String choice() {
        return NARROWED_BY.stream()
                .filter(name -> asked.text(name) != null)
                .map(name -> "&" + name + "="
                        + URLEncoder.encode(Objects.requireNonNull(asked.text(name)), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    public List<StageOnMap> getStages() {
        return StageOnMap.of(
                getProject().description().stages(),
                getProgress().stages(),
                getProgress().asOf());
    }

    public List<SchoolWarning> getWarnings() {
        return List.of(SchoolWarning.values());
    }

    public List<SupportStage> getStageChoices() {
        return List.of(SupportStage.values());
    }
}
