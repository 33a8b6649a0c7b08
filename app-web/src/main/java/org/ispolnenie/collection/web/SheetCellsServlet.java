package org.ispolnenie.collection.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ispolnenie.collection.domain.cell.CellsText;
import org.ispolnenie.collection.domain.sheet.CellChange;
import org.ispolnenie.collection.service.sheet.SheetCells;
import org.ispolnenie.collection.service.sheet.SheetCells.Written;
import org.ispolnenie.collection.service.sheet.SheetQueries;
import org.ispolnenie.collection.service.sheet.SheetView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.Causes;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.json.JsonTree;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.Words;
import org.ispolnenie.shared.web.security.FormToken;
import org.jspecify.annotations.Nullable;

/**
 * What the table of a page asks while a person is at it: GET gives the sheet, POST writes cells,
 * {@code {"version": 7, "changes": [{"row": "1", "column": "passed", "was": 30, "value": "31"}], "dropped": ["2"]}}, and
 * says what became of them. The page goes on when a session ends or there is no connection, so this is no form of a page.
 */
@WebServlet("/collection/cells")
public class SheetCellsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A table sends more in several parts. */
    private static final int MOST_CHANGES = 2000;

    private static final int TRIES = 5;

    @Inject
    private transient SheetQueries sheets;

    @Inject
    private transient SheetCells cells;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long point = point(request);
        answer(response, new GridJson(words).whole(sheets.sheet(point), sheets.objects(point), sheets.sentRows(point)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (FormToken.isMissing(request, response)) {
            return;
        }
        long point = point(request);
        Map<String, @Nullable Object> body = body(request);
        List<CellChange> changes = JsonTree.objects(body, "changes").stream()
                .map(SheetCellsServlet::change)
                .toList();
        if (changes.size() > MOST_CHANGES) {
            throw unreadable();
        }
        Set<String> dropped = Set.copyOf(JsonTree.texts(body, "dropped"));
        Written written = write(TRIES, () -> cells.write(point, changes, dropped));
        SheetView sheet = sheets.sheet(point);
        boolean upToDate = String.valueOf(written.before()).equals(JsonTree.text(body, "version"));
        Set<String> touched = changes.stream().map(CellChange::row).collect(Collectors.toCollection(HashSet::new));
        answer(response, new GridJson(words).written(sheet, upToDate ? touched : null, written.refused()));
    }

    /** To write the same again is harmless: whoever came between two others who write begins anew. */
    private static Written write(int tries, Supplier<Written> writing) {
        try {
            return writing.get();
        } catch (RuntimeException failure) {
            if (tries > 1 && Causes.has(failure, StaleVersionException.class)) {
                return write(tries - 1, writing);
            }
            throw failure;
        }
    }

    private static long point(HttpServletRequest request) {
        String id = String.valueOf(request.getParameter("point"));
        if (id.matches("\\d{1,18}")) {
            return Long.parseLong(id);
        }
        throw new NotFoundException(Message.of("shared.NO_SUCH_PAGE"));
    }

    private static Map<String, @Nullable Object> body(HttpServletRequest request) {
        @Nullable String cells = request.getParameter("cells");
        try {
            return JsonTree.object(cells == null ? "" : cells);
        } catch (IllegalArgumentException noObject) {
            throw unreadable();
        }
    }

    private static CellChange change(Map<String, @Nullable Object> change) {
        @Nullable String row = JsonTree.text(change, "row");
        @Nullable String column = JsonTree.text(change, "column");
        if (row == null || column == null) {
            throw unreadable();
        }
        return new CellChange(row, column, CellsText.plain(change.get("was")), CellsText.plain(change.get("value")));
    }

    private static ValidationException unreadable() {
        return ValidationException.of("/cells", Message.of("shared.BAD_PARAMETER", "cells"));
    }

    /** The answer to a script of a page. */
    static void answer(HttpServletResponse response, byte[] json) throws IOException {
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
