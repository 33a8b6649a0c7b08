package org.ispolnenie.collection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.service.sheet.SheetQueries;
import org.ispolnenie.collection.service.sheet.SheetView;
import org.ispolnenie.collection.service.workbook.FilledWorkbook;
import org.ispolnenie.collection.service.workbook.SheetWorkbookService;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.work.LongWorks;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Takes the sheet of a control point back from a workbook, and tells by cell what could not be kept. */
@Named
@ViewScoped
public class SheetWorkbookView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SheetWorkbookService workbooks;

    @Inject
    private SheetQueries sheets;

    @Inject
    private PointQueries points;

    @Inject
    private LongWorks works;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    /** Made up for this page. */
    private final String work = UUID.randomUUID().toString();

    private long point;
    private transient @Nullable Part file;
    private transient @Nullable FilledWorkbook taken;
    private transient @Nullable SheetView sheet;

    public long getPoint() {
        if (point == 0) {
            point = asked.id("point");
        }
        return point;
    }

    public SheetView getSheet() {
        if (sheet == null) {
            sheet = sheets.sheet(getPoint());
        }
        return sheet;
    }

    /** How the item of the control point is called. */
    public String getItem() {
        return points.life(getPoint()).card().item().label();
    }

    public void take() throws IOException {
        if (file == null) {
            throw ValidationException.of("/file", Message.of("shared.table.EMPTY"));
        }
        byte[] bytes = file.getInputStream().readNBytes(SheetWorkbookService.LARGEST + 1);
        taken = works.watched(work, watched -> workbooks.take(getPoint(), null, bytes, watched));
        sheet = null;
    }

    /** The name of the work that the page waits for. */
    public String getWork() {
        return work;
    }

    /** What became of the workbook; null before one was brought. */
    public @Nullable FilledWorkbook getTaken() {
        return taken;
    }

    /** Where something stands, as a spreadsheet calls it, or else as the table does. */
    public String place(SheetProblem problem) {
        @Nullable String cell = taken == null ? null : taken.cells().cell(problem);
        if (cell != null) {
            return cell;
        }
        String row = problem.row() == 0 ? "" : words.fill(words.text("collection", "rowOfTable"), problem.row());
        return Stream.of(row, column(problem)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String column(SheetProblem problem) {
        @Nullable String key = problem.column();
        return key == null
                ? ""
                : getSheet()
                        .form()
                        .definition()
                        .column(key)
                        .map(FormColumn::title)
                        .orElse(key);
    }

    public List<SheetProblem> getRefused() {
        return taken == null ? List.of() : taken.refused();
    }

    public List<SheetProblem> getTold() {
        return taken == null ? List.of() : taken.told();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
