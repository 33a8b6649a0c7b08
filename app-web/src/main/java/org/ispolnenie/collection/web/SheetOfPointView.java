package org.ispolnenie.collection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.collection.service.sheet.SheetProgress;
import org.ispolnenie.collection.service.sheet.SheetQueries;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** What the card of a control point says of its sheet. */
@Named("sheetOfPoint")
@RequestScoped
public class SheetOfPointView {

    @Inject
    private SheetQueries sheets;

    @Inject
    private Words words;

    private @Nullable Optional<SheetProgress> progress;

    /** Null where no form is asked for. */
    public @Nullable SheetProgress of(long pointId) {
        if (progress == null) {
            progress = sheets.progress(pointId);
        }
        return progress.orElse(null);
    }

    /** «Заполнено 12 из 15 строк, недочётов: 3». */
    public String said(SheetProgress of) {
        String rows = of.perObject()
                ? words.fill(words.text("collection", "filledOf"), List.of(of.complete(), of.rows()))
                : words.fill(
                        words.text("collection", "filled"),
                        words.count(of.rows(), words.text("collection", "rowForms")));
        String missing = of.missing() == 0
                ? words.text("collection", "nothingMissing")
                : words.fill(words.text("collection", "missing"), of.missing());
        return rows + " " + missing;
    }
}
