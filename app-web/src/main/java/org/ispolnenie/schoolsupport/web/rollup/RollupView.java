package org.ispolnenie.schoolsupport.web.rollup;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.ispolnenie.schoolsupport.service.project.ProjectQueries;
import org.ispolnenie.schoolsupport.service.project.ProjectView;
import org.ispolnenie.schoolsupport.service.rollup.IndicatorFigures;
import org.ispolnenie.schoolsupport.service.rollup.Rollup;
import org.ispolnenie.schoolsupport.service.rollup.Rollup.MunicipalFigures;
import org.ispolnenie.schoolsupport.service.rollup.RollupQueries;
import org.ispolnenie.schoolsupport.service.rollup.SchoolRollup;
import org.ispolnenie.schoolsupport.web.project.ProjectWords;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.NodeExpandEvent;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;

/**
 * How far a project is: the tree of region, municipalities and schools, whose schools are read when a municipality is
 * opened, and its indicators. Year and indicator stand in the address.
 */
@Named
@ViewScoped
public class RollupView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "schoolsupport";

    @Inject
    private ProjectQueries projects;

    @Inject
    private RollupQueries queries;

    @Inject
    private ProjectWords projectWords;

    @Inject
    private Words words;

    @Inject
    private AddressParameters asked;

    private String code = "";
    private @Nullable Integer year;
    private @Nullable String indicator;
    private transient @Nullable ProjectView project;
    private transient @Nullable Rollup rollup;
    private transient @Nullable List<SchoolRollup> schools;
    private transient @Nullable TreeNode<RollupLine> tree;

    @PostConstruct
    void takeUp() {
        code = asked.required("project");
        @Nullable Long number = asked.number("year");
        if (number != null && (number < 2000 || number > 2100)) {
            throw ValidationException.of("/year", Message.of("schoolsupport.NO_YEAR", String.valueOf(number)));
        }
        year = number == null ? null : Math.toIntExact(number);
        indicator = asked.text("indicator");
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

    public Rollup getRollup() {
        if (rollup == null) {
            rollup = queries.byMunicipality(code, year);
        }
        return rollup;
    }

    /** The years that may be asked for: those of the project and this one. */
    public List<Integer> getYears() {
        int now = getRollup().asOf().getYear();
        int first = getProject().description().from() == null
                ? now - 1
                : Math.min(now, getProject().description().from().getYear());
        int last = getProject().description().to() == null
                ? now + 1
                : Math.max(now, getProject().description().to().getYear());
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    public TreeNode<RollupLine> getTree() {
        if (tree == null) {
            tree = grown();
        }
        return tree;
    }

    private TreeNode<RollupLine> grown() {
        RollupLine all = new RollupLine(
                "", words.text(FEATURE, "wholeRegion"), false, getRollup().all());
        DefaultTreeNode<RollupLine> root = new DefaultTreeNode<>(all);
        DefaultTreeNode<RollupLine> region = new DefaultTreeNode<>(all, root);
        region.setExpanded(true);
        getRollup().municipalities().forEach(one -> {
            RollupLine line = new RollupLine(
                    one.municipality().code(),
                    one.municipality().code().isEmpty()
                            ? words.text(FEATURE, "noMunicipality")
                            : projectWords.shortName(one.municipality().code()),
                    false,
                    one.figures());
            DefaultTreeNode<RollupLine> node = new DefaultTreeNode<>(line, region);
            if (one.figures().schools().included() > 0) {
                // Holds the place of the schools, so that there is something to open.
                new DefaultTreeNode<>(line, node);
            }
        });
        return root;
    }

    /** The schools of a municipality are read and put below it. */
    public void open(NodeExpandEvent event) {
        TreeNode<?> opened = event.getTreeNode();
        if (opened.getData() instanceof RollupLine line && !line.code().isEmpty() && !line.school()) {
            opened.getChildren().clear();
            getSchools().stream().filter(school -> school.isOf(line.code())).forEach(school -> below(opened, school));
        }
    }

    @SuppressWarnings("unchecked")
    private static void below(TreeNode<?> municipality, SchoolRollup school) {
        new DefaultTreeNode<>(
                new RollupLine(
                        school.line().school().code(), school.line().school().name(), true, school.figures()),
                (TreeNode<RollupLine>) municipality);
    }

    private List<SchoolRollup> getSchools() {
        if (schools == null) {
            schools = queries.bySchool(code, year);
        }
        return schools;
    }

    /** All indicators in the schools that the reader sees. */
    public List<RollupIndicator> getIndicators() {
        return getRollup().indicators().entrySet().stream()
                .map(one -> new RollupIndicator(
                        one.getKey(), one.getValue(), getRollup().all().indicator(one.getKey())))
                .toList();
    }

    /** The key of the one that is drawn: what is asked for, or the first that anybody has measured; null: there is none. */
    public @Nullable String getDrawn() {
        if (indicator != null && getRollup().indicators().containsKey(indicator)) {
            return indicator;
        }
        return getIndicators().stream()
                .filter(one -> one.figures().measured().count() > 0)
                .findFirst()
                .or(() -> getIndicators().stream().findFirst())
                .map(RollupIndicator::key)
                .orElse(null);
    }

    /** What is drawn; asked for only where there is something. */
    public Measure getMeasure() {
        return Objects.requireNonNull(getRollup().indicators().get(drawn()), "an indicator");
    }

    private String drawn() {
        return Objects.requireNonNullElse(getDrawn(), "");
    }

    public List<MunicipalFigures> getMunicipalities() {
        return getRollup().municipalities();
    }

    /** What is known of the indicator that is drawn, in a line of the tree. */
    public IndicatorFigures known(RollupLine line) {
        return line.figures().indicator(drawn());
    }

    /** Target and actual value by municipality, for Chart.js. */
    public String getChart() {
        TargetChart chart = new TargetChart();
        getMunicipalities().forEach(one -> {
            IndicatorFigures figures = one.figures().indicator(drawn());
            chart.add(
                    projectWords.shortName(one.municipality().code()),
                    figures.targeted().average(),
                    figures.measured().average());
        });
        return chart.json(
                words.text(FEATURE, "targetValue"),
                words.text(FEATURE, "actualValue"),
                getMeasure().unit());
    }

    /** Whether a change is for the better; null: it is none. */
    public @Nullable Boolean better(Measure measure, @Nullable BigDecimal change) {
        return change == null || change.signum() == 0 ? null : measure.improvesBy(change);
    }

    /** The address of this page's workbook. */
    public String getWorkbook() {
        return "rollup-workbook?project=" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "&year="
                + getRollup().year();
    }
}
