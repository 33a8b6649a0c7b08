package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A body takes its sheet out as a workbook, fills it in, brings it back and reports; the region takes all of it out. */
class CollectionWorkbooksIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static Rest controller = Rest.of(URI.create("http://localhost"), "", "");
    private static AskedDecisions asked = new AskedDecisions(controller, "");

    @BeforeAll
    static void ask() {
        controller = APPLICATION.as("controller");
        asked = AskedDecisions.ofProtocol(controller, "workbooks");
        controller
                .post(
                        "/collection-forms",
                        """
                        {"code":"BY_WORKBOOK","title":"Обучение","rowPer":"FREE",
                         "columns":[
                          {"key":"role","title":"Категория","type":"CHOICE","required":true,
                           "choices":["Организаторы","Эксперты"]},
                          {"key":"trained","title":"Обучено","type":"NUMBER","required":true,"min":0,"unit":"чел."},
                          {"key":"heldOn","title":"Дата","type":"DATE"},
                          {"key":"double","title":"Вдвое","type":"COMPUTED","formula":"trained * 2"}],
                         "totals":[{"key":"trained","title":"Обучено","formula":"sum(trained)"}]}
                        """)
                .expect(201);
        asked.attach("6", "BY_WORKBOOK").expect(200);
    }

    @Test
    void aWorkbookIsFilledInAndTheRegionGetsOne() throws IOException {
        String point = asked.point("6", "MR03");
        Rest executor = APPLICATION.as("executor.mr03");
        String path = "/control-points/" + point + "/sheet";
        byte[] empty = executor.download(path + ".xlsx");

        RestAnswer wrong = executor.post(path, XLSX, edited(empty, sheet -> write(sheet, 3, "Повара", "сто", "весной")))
                .expect(200);
        assertThat(wrong.json().getBoolean("stored")).isFalse();
        assertThat(wrong.each("/problems").map(problem -> problem.getString("cell")))
                .containsExactlyInAnyOrder("B4", "C4", "D4");
        assertThat(wrong.number("/version")).isZero();

        RestAnswer taken = executor.post(path, XLSX, edited(empty, sheet -> {
                    write(sheet, 3, "Организаторы", "1 234", "20.04.2020");
                    write(sheet, 4, "Эксперты", "", "");
                }))
                .expect(200);
        assertThat(taken.json().getBoolean("stored")).isTrue();
        assertThat(taken.number("/rows/0/double")).isEqualTo(2468);
        assertThat(taken.text("/rows/0/heldOn")).isEqualTo("2020-04-20");
        assertThat(taken.each("/problems").map(JsonObject::toString).toList())
                .singleElement()
                .asString()
                .contains("\"C5\"");

        assertThat(executor.post(path, XLSX, edited(empty, sheet -> write(sheet, 3, "Эксперты", "1", "")))
                        .refused(412)
                        .text("/detail"))
                .contains("скачайте её заново");
        executor.post(
                        path,
                        XLSX,
                        edited(executor.download(path + ".xlsx"), sheet -> write(sheet, 4, "Эксперты", "5", "")))
                .expect(200);
        ReportUpload.finalReport("Обучены").send(executor, point).expect(201);

        byte[] region = controller.download(asked.path("6", "sheet.xlsx"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(region))) {
            XSSFSheet rows = book.getSheet("Строки");
            assertThat(texts(rows, 1)).contains("MR03", "6", "Организаторы", "1234.0", "2468.0");
            assertThat(rows.getRow(1).getCell(5).getLocalDateTimeCellValue().toLocalDate())
                    .hasToString("2020-04-20");
            assertThat(rows.getLastRowNum()).isEqualTo(2);
            XSSFSheet totals = book.getSheet("Итоги");
            assertThat(totals.getRow(totals.getLastRowNum()).getCell(5).getNumericCellValue())
                    .isEqualTo(1239.0);
            assertThat(book.getSheet("Не представили").getLastRowNum()).isEqualTo(17);
        }
    }

    @Test
    void whatIsNoWorkbookOfThisSheetIsRefused() throws IOException {
        String point = asked.point("6", "MR05");
        Rest executor = APPLICATION.as("executor.mr05");
        String path = "/control-points/" + point + "/sheet";
        byte[] file = executor.download(path + ".xlsx");

        assertThat(executor.post(path, XLSX, new byte[] {'P', 'K', 3, 4})
                        .refused(422)
                        .pointers())
                .containsExactly("/file");
        executor.post(path, XLSX, "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)).refused(422);
        executor.post(path, "application/vnd.ms-excel.sheet.macroEnabled.12", file)
                .refused(415);
        executor.post(path, XLSX, new byte[17 << 20]).refused(413);
        APPLICATION.as("executor.mr06").post(path, XLSX, file).refused(404);
        APPLICATION.as("chair").post(path, XLSX, file).refused(403);
        APPLICATION.as("executor.mr06").get(path + ".xlsx").refused(404);
        APPLICATION.as("executor.mr06").get(asked.path("6", "sheet.xlsx")).refused(403);
        String other = "/control-points/" + asked.point("6", "MR06") + "/sheet";
        APPLICATION.as("executor.mr06").post(other, XLSX, file).refused(422);
    }

    @Test
    void aFormIsTakenOutChangedAndBroughtBack() throws IOException {
        controller
                .post(
                        "/collection-forms",
                        "{\"code\":\"TAKEN_OUT\",\"title\":\"Нехватка\",\"rowPer\":\"FREE\",\"columns\":["
                                + "{\"key\":\"subject\",\"title\":\"Предмет\",\"type\":\"TEXT\",\"required\":true},"
                                + "{\"key\":\"teachers\",\"title\":\"Учителей\",\"type\":\"NUMBER\",\"min\":0}]}")
                .expect(201);
        byte[] file = controller.download("/collection-forms/TAKEN_OUT.xlsx");
        assertThat(controller
                        .post("/collection-forms/import", XLSX, file)
                        .expect(200)
                        .text("/outcome"))
                .isEqualTo("SAME");

        byte[] changed = edited(file, sheet -> sheet.getRow(1).getCell(2).setCellValue("Другое название"));
        RestAnswer preview = controller
                .post("/collection-forms/import?dryRun=true", XLSX, changed)
                .expect(200);
        assertThat(preview.text("/outcome")).isEqualTo("CHANGED");
        assertThat(preview.json().getBoolean("imported")).isFalse();
        assertThat(controller.get("/collection-forms/TAKEN_OUT").text("/columns/0/title"))
                .isNotEqualTo("Другое название");
        assertThat(controller
                        .post("/collection-forms/import", XLSX, changed)
                        .expect(200)
                        .text("/form/columns/0/title"))
                .isEqualTo("Другое название");
        assertThat(controller.get("/collection-forms/TAKEN_OUT").text("/columns/0/title"))
                .isEqualTo("Другое название");

        byte[] wrong = edited(file, sheet -> sheet.getRow(1).getCell(1).setCellValue("Not a key"));
        assertThat(controller
                        .post("/collection-forms/import", XLSX, wrong)
                        .refused(422)
                        .pointers())
                .contains("/survey/B2");
        controller.get("/collection-forms/NO_SUCH.xlsx").refused(404);
        APPLICATION
                .as("executor.mr03")
                .post("/collection-forms/import", XLSX, file)
                .refused(403);
    }

    @Test
    void aWorkbookOfAnEditionThatIsNoLongerTheNewestDoesNotOverwriteIt() throws IOException {
        byte[] first = controller.download("/collection-forms/PISA_PLAN.xlsx");
        asked.attach("8", "PISA_PLAN").expect(200);
        byte[] changed = edited(first, sheet -> sheet.getRow(1).getCell(2).setCellValue("Иначе"));
        RestAnswer next =
                controller.post("/collection-forms/import", XLSX, changed).expect(200);
        assertThat(next.text("/outcome")).isEqualTo("NEXT_EDITION");
        assertThat(next.number("/edition")).isEqualTo(2);

        controller.post("/collection-forms/import", XLSX, first).refused(409);
        assertThat(edited(controller.download("/collection-forms/PISA_PLAN.xlsx?edition=1"), sheet -> {}))
                .isNotEmpty();
    }

    private static byte[] edited(byte[] file, Consumer<XSSFSheet> hands) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            hands.accept(book.getSheetAt(0));
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            book.write(saved);
            return saved.toByteArray();
        }
    }

    private static void write(XSSFSheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                    .getCell(i + 1, MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(cells[i]);
        }
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> texts.add(cell.toString()));
        return texts;
    }
}
