package org.ispolnenie.collection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.assignment.service.point.PointAction;
import org.ispolnenie.assignment.service.point.PointLife;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.collection.service.sheet.SheetQueries;
import org.ispolnenie.collection.service.sheet.SheetView;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The page of a sheet: what stands around the table, which its script fills. */
@Named("sheetPage")
@RequestScoped
public class SheetPageView {

    @Inject
    private AddressParameters asked;

    @Inject
    private PointQueries points;

    @Inject
    private SheetQueries sheets;

    private @Nullable PointLife life;
    private @Nullable SheetView sheet;

    public long getPoint() {
        return asked.id("point");
    }

    private PointLife life() {
        if (life == null) {
            life = points.life(getPoint());
        }
        return life;
    }

    public ControlPointCard getCard() {
        return life().card();
    }

    /** Whether the caller decides now about a report that went out with the sheet. */
    public boolean isJudging() {
        return life().may().contains(PointAction.JUDGE);
    }

    /** Why the last report was returned, while it is to be answered; null otherwise. */
    public @Nullable String getReturned() {
        return life().card().standing().status().state().awaitsExecution()
                ? life().reports().stream()
                        .filter(report -> report.state() != ReportState.SUBMITTED)
                        .max(Comparator.comparingLong(ReportView::id))
                        .filter(report -> report.state() == ReportState.RETURNED)
                        .map(report -> report.judgement().verdict())
                        .orElse(null)
                : null;
    }

    public SheetView getSheet() {
        if (sheet == null) {
            sheet = sheets.sheet(getPoint());
        }
        return sheet;
    }
}
