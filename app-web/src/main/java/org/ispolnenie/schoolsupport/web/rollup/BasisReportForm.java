package org.ispolnenie.schoolsupport.web.rollup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.schoolsupport.service.rollup.BasisPoints.BasisPoint;
import org.ispolnenie.schoolsupport.service.rollup.BasisReportService;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.web.Language;
import org.jspecify.annotations.Nullable;

/** The way from a roll-up to the report on the decision that ordered its project. */
@Named("basisReport")
@RequestScoped
public class BasisReportForm {

    @Inject
    private RollupView page;

    @Inject
    private BasisReportService service;

    @Inject
    private Language language;

    private @Nullable List<BasisPoint> points;

    /** The control points of the decision that the reader sees. */
    public List<BasisPoint> getPoints() {
        if (points == null) {
            points = service.points(page.getCode());
        }
        return points;
    }

    /** The first control point of a body; null: the decision asks it for nothing. */
    public @Nullable BasisPoint of(String body) {
        return getPoints().stream()
                .filter(point -> point.organization().code().equals(body))
                .findFirst()
                .orElse(null);
    }

    /** Adds the roll-up as a workbook to the draft of the report, and goes there. */
    public String attach(long point) {
        service.attach(page.getCode(), point, Messages.in(language.getLocale()));
        return "/assignment/point.xhtml?faces-redirect=true&id=" + point;
    }
}
