package org.ispolnenie.collection.service.sheet;

import java.time.Instant;
import java.util.List;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.sheet.Sheet;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.domain.sheet.SheetSending;
import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a control point as it is shown.
 *
 * @param version  0 while nobody has written
 * @param form     the edition it is filled by
 * @param writable whether the caller may write to it now
 * @param written  by whom and when last; null while nobody has
 * @param objects  the schools and exam sites in it, by name
 * @param summary  for the totals
 */
public record SheetView(
        long controlPointId,
        long version,
        Form form,
        boolean writable,
        @Nullable Written written,
        SheetTable table,
        List<SheetObject> objects,
        Problems problems,
        FormSummary summary,
        List<Sending> sendings) {

    /** More problems than anybody reads at once. */
    static final int MOST_PROBLEMS = 500;

    /** An edition of a form. */
    public record Form(String code, int edition, FormDefinition definition) {

        static Form of(CollectionForm form) {
            return new Form(form.code(), form.edition(), form.definition());
        }
    }

    /**
     * What is wrong or missing.
     *
     * @param first no more than anybody reads at once
     * @param more  how many there are besides
     */
    public record Problems(List<SheetProblem> first, int more) {

        static Problems of(List<SheetProblem> all) {
            List<SheetProblem> first = SheetView.first(all);
            return new Problems(first, all.size() - first.size());
        }
    }

    /** Who wrote last, by name. */
    public record Written(String by, Instant at) {}

    /** What went out with a report. */
    public record Sending(int revision, long reportId, Instant at, int rows) {

        static Sending of(SheetSending sending) {
            return new Sending(sending.revision(), sending.reportId(), sending.sentAt(), sending.rowCount());
        }
    }

    /** @param sheet null: nobody has written yet */
    static SheetView of(
            long controlPointId,
            @Nullable Sheet sheet,
            CollectionForm form,
            SheetTable table,
            List<SheetObject> objects,
            boolean writable,
            @Nullable Written written) {
        return new SheetView(
                controlPointId,
                sheet == null ? 0 : sheet.version(),
                Form.of(form),
                writable,
                written,
                table,
                objects,
                Problems.of(table.problems()),
                summary(sheet, table),
                sheet == null
                        ? List.of()
                        : sheet.sendings().stream().map(Sending::of).toList());
    }

    /** What is kept of the totals, where it is of the rows that are shown. */
    private static FormSummary summary(@Nullable Sheet sheet, SheetTable table) {
        return sheet != null
                        && sheet.rowCount() == table.rows().size()
                        && sheet.summary().isCounted()
                ? sheet.summary()
                : table.summary();
    }

    static List<SheetProblem> first(List<SheetProblem> problems) {
        return problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
    }
}
