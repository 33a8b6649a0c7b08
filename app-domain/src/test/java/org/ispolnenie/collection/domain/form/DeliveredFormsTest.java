package org.ispolnenie.collection.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.domain.formula.CellValue.OfFlag;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.junit.jupiter.api.Test;

/** What the forms of the product make of rows as bodies fill them in. */
class DeliveredFormsTest {

    @Test
    void theLowestSubjectsOfTestsAreThoseOfTheLowestQuality() {
        FormDefinition form = form("VPR_RESULTS");
        List<Map<String, CellValue>> rows = List.of(
                marks("Математика", 10, 40, 40, 10),
                marks("Математика", 30, 50, 15, 5),
                marks("Химия", 0, 10, 60, 30),
                marks("История", 5, 35, 40, 20),
                marks("Физика", 40, 50, 10, 0));

        assertThat(rows.get(0)).containsEntry("quality", OfNumber.of(50)).containsEntry("meanMark", number("3.5"));
        assertThat(total(form, "lowestSubjects", rows)).hasToString("Физика (10); Математика (35); История (60)");
        assertThat(total(form, "achievementTotal", rows)).hasToString("83");
    }

    @Test
    void marksThatDoNotAddUpAreTold() {
        Map<String, CellValue> row = new HashMap<>(marks("Химия", 1, 2, 3, 4));
        row.put("wrote", OfNumber.of(11));
        row.put("pupils", OfNumber.of(9));

        assertThat(form("VPR_RESULTS").broken(row)).hasSize(2);
    }

    @Test
    void anExamSiteIsReadyWhenAllOfItIs() {
        assertThat(site(true, "Имеются полностью")).containsEntry("ready", new OfFlag(true));
        assertThat(site(true, "Не требуются")).containsEntry("ready", new OfFlag(true));
        assertThat(site(true, "Отсутствуют")).containsEntry("ready", new OfFlag(false));
        assertThat(site(false, "Не требуются")).containsEntry("ready", new OfFlag(false));
        assertThat(form("EXAM_SITE_READINESS").broken(site(false, "Не требуются")))
                .extracting(RowCheck::message)
                .hasSize(1);
        assertThat(total(
                        form("EXAM_SITE_READINESS"),
                        "readyShare",
                        List.of(site(true, "Не требуются"), site(true, "Отсутствуют"))))
                .hasToString("50");
    }

    @Test
    void teachersWithoutAPlaceAreCounted() {
        FormDefinition form = form("TEACHER_DEFICITS");
        Map<String, CellValue> row = computed(
                form, Map.of("subject", new OfText("Физика"), "teachers", OfNumber.of(12), "places", OfNumber.of(5)));

        assertThat(row).containsEntry("uncovered", OfNumber.of(7));
        assertThat(total(form, "uncoveredTotal", List.of(row, row))).hasToString("14");
    }

    private static Map<String, CellValue> site(boolean suppression, String reagents) {
        return computed(
                form("EXAM_SITE_READINESS"),
                Map.of(
                        "cameras", new OfFlag(true),
                        "detectors", OfNumber.of(2),
                        "suppression", new OfFlag(suppression),
                        "suppressionRegistered", new OfFlag(suppression),
                        "firstAid", new OfFlag(true),
                        "chemistryRoom", new OfFlag(true),
                        "reagents", new OfText(reagents)));
    }

    private static Map<String, CellValue> marks(String subject, int two, int three, int four, int five) {
        return computed(
                form("VPR_RESULTS"),
                Map.of(
                        "subject", new OfText(subject),
                        "wrote", OfNumber.of(two + three + four + five),
                        "mark2", OfNumber.of(two),
                        "mark3", OfNumber.of(three),
                        "mark4", OfNumber.of(four),
                        "mark5", OfNumber.of(five)));
    }

    private static OfNumber number(String number) {
        return new OfNumber(new BigDecimal(number));
    }

    private static Map<String, CellValue> computed(FormDefinition form, Map<String, CellValue> cells) {
        return form.computed(cells, (key, trouble) -> {});
    }

    private static Object total(FormDefinition form, String key, List<Map<String, CellValue>> rows) {
        FormSummary summary = rows.stream().map(form::summary).reduce(FormSummary.NOTHING, FormSummary::plus);
        return form.totals().stream()
                .filter(total -> total.key().equals(key))
                .map(total -> form.total(total, summary).value())
                .findFirst()
                .orElseThrow();
    }

    private static FormDefinition form(String code) {
        return DeliveredForms.all().stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow()
                .definition();
    }
}
