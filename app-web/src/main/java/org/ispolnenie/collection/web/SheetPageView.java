package org.ispolnenie.collection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.assignment.service.point.PointQueries;
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

    private @Nullable ControlPointCard card;
    private @Nullable SheetView sheet;

    public long getPoint() {
        return asked.id("point");
    }

    public ControlPointCard getCard() {
        if (card == null) {
            card = points.life(getPoint()).card();
        }
        return card;
    }

    public SheetView getSheet() {
        if (sheet == null) {
            sheet = sheets.sheet(getPoint());
        }
        return sheet;
    }
}
