package org.ispolnenie.collection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.domain.formula.CellValue.OfDay;
import org.ispolnenie.shared.domain.formula.CellValue.OfFlag;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfRanking;
import org.ispolnenie.shared.domain.formula.FormulaResult;
import org.ispolnenie.shared.web.Language;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Words what stands in cells, in the reader's language. */
@Named
@RequestScoped
public class CellWords {

    private static final int MOST_PLACES = 10;

    @Inject
    private Words words;

    @Inject
    private Language language;

    /**
     * A value.
     *
     * @param objects the schools and exam sites whose codes may stand there
     */
    public String of(@Nullable CellValue value, List<SheetObject> objects) {
        if (value == null) {
            return "";
        }
        if (value instanceof OfNumber number) {
            return number(number.number());
        }
        if (value instanceof OfDay day) {
            return words.date(day.day());
        }
        if (value instanceof OfFlag flag) {
            return words.text("collection", flag.yes() ? "yes" : "no");
        }
        if (value instanceof OfRanking ranking) {
            return ranking.ranks().stream()
                    .map(rank -> name(rank.value(), objects) + " — " + number(rank.figure()))
                    .collect(Collectors.joining("; "));
        }
        return name(value.toString(), objects);
    }

    /** What a total comes to, or why it comes to nothing; and how many rows it leaves out. */
    public String result(FormDefinition form, FormTotal total, FormSummary summary, List<SheetObject> objects) {
        @Nullable String leftOut = leftOut(words, form.leftOut(total, summary));
        String result = result(form.total(total, summary), objects);
        return leftOut == null ? result : result + " " + leftOut;
    }

    /** That rows are left out of a total because numbers in them are not known; null: none is. */
    static @Nullable String leftOut(Words words, long rows) {
        return rows == 0
                ? null
                : words.fill(
                        words.text("collection", "leftOut"),
                        words.count(rows, words.text("collection", "rowsInForms")));
    }

    private String result(FormulaResult result, List<SheetObject> objects) {
        if (result.trouble() != null && !result.comesToNothing()) {
            return words.of(result.trouble());
        }
        return result.value() == null ? "—" : of(result.value(), objects);
    }

    private static String name(String text, List<SheetObject> objects) {
        return objects.stream()
                .filter(object -> object.code().equals(text))
                .map(SheetObject::name)
                .findFirst()
                .orElse(text);
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(language.getLocale());
        format.setMaximumFractionDigits(MOST_PLACES);
        return format.format(number);
    }
}
