package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schools and exam sites from a list, and the lists of them; codes tell the schools of this class from those of others. */
class OrganizationImportIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final List<String> USERS = List.of("controller", "admin", "chair", "legacy", "executor.mr03");
    private static final String IMPORT = "/organizations/import";
    private static final String DRY_RUN = IMPORT + "?dryRun=true";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rest controller = APPLICATION.as("controller");

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            operation,                                controller, admin, chair, legacy, executor
            GET /organizations?kind=SCHOOL&limit=1,   200, 200, 200, 200, 200
            CSV /organizations/import?dryRun=true,    422, 422, 403, 403, 403
            CSV /organizations/import,                422, 422, 403, 403, 403
            """)
    void everyoneMayDoWhatIsTheirs(String operation, int first, int second, int third, int fourth, int fifth) {
        String path = operation.split(" ")[1];
        assertThat(USERS.stream().map(user -> {
                    Rest rest = APPLICATION.as(user);
                    return (operation.startsWith("GET") ? rest.get(path) : rest.post(path, "text/csv", new byte[1]))
                            .status();
                }))
                .isEqualTo(List.of(first, second, third, fourth, fifth));
    }

    @Test
    void aListIsShownTakenAndListedByMunicipality() {
        byte[] list = csv("Код;Вид;Название;Район\n"
                + "471001;школа;МКОУ «Лодейнопольская СОШ № 68»;Лодейнопольский район\n"
                + "471002;школа;МКОУ «Алеховщинская СОШ»;MR10\n"
                + "471002-1;ППЭ;ППЭ на базе Алеховщинской СОШ;MR10\n");
        RestAnswer shown = controller.post(DRY_RUN, "text/csv", list).expect(200);
        assertThat(shown.number("/added")).isEqualTo(3);
        assertThat(shown.at("/imported")).hasToString("false");
        assertThat(schools("MR10")).isEmpty();

        RestAnswer taken = controller.post(IMPORT, "text/csv", list).expect(200);
        assertThat(taken.at("/rows")).isEqualTo(shown.at("/rows"));
        assertThat(schools("MR10")).extracting(one -> one.getString("code")).containsExactly("471001", "471002");
        assertThat(controller
                        .get("/organizations?kind=EXAM_SITE&parent=MR10&q=алеховщ")
                        .expect(200)
                        .items())
                .hasSize(1);
        assertThat(controller.get("/organizations").expect(200).items())
                .extracting(one -> one.getString("code"))
                .contains("MR10")
                .doesNotContain("471001");

        assertThat(controller.post(IMPORT, "text/csv", list).expect(200).number("/same"))
                .isEqualTo(3);
    }

    @Test
    void aWorkbookIsAListAsWell() throws IOException {
        byte[] list = workbook("471301", "МБОУ «Подпорожская СОШ № 1»", "Подпорожский муниципальный район");
        RestAnswer taken = controller
                .with("Idempotency-Key", "workbook-of-13")
                .post(IMPORT + "?kind=SCHOOL", XLSX, list)
                .expect(200);
        assertThat(taken.number("/added")).isEqualTo(1);
        assertThat(controller
                        .with("Idempotency-Key", "workbook-of-13")
                        .post(IMPORT + "?kind=SCHOOL", XLSX, list)
                        .expect(200)
                        .header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(schools("MR13"))
                .extracting(one -> one.getString("name"))
                .containsExactly("МБОУ «Подпорожская СОШ № 1»");
    }

    @Test
    void whatIsWrongIsToldCellByCellAndNothingIsStored() {
        byte[] list = "Код;Вид;Название;Район\n471501;школа;СОШ № 1;MR15\n471502;лицей;СОШ № 2;Тридевятый район\n"
                .getBytes(Charset.forName("windows-1251"));
        RestAnswer shown = controller.post(DRY_RUN, "text/csv", list).expect(200);
        assertThat(shown.at("/sound")).hasToString("false");
        assertThat(shown.text("/rows/1/standing")).isEqualTo("REFUSED");
        assertThat(shown.text("/rows/1/faults/0/cell")).isEqualTo("B3");
        assertThat(controller.post(IMPORT, "text/csv", list).refused(422).pointers())
                .containsExactly("/rows/3/kind");
        assertThat(schools("MR15")).isEmpty();
    }

    @Test
    void aListNeedsAKindToBeNarrowed() {
        assertThat(controller.get("/organizations?parent=MR03").refused(422).pointers())
                .containsExactly("/kind");
        assertThat(controller
                        .get("/organizations?kind=SCHOOL&parent=MR99")
                        .refused(422)
                        .pointers())
                .containsExactly("/parent");
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThat(controller
                        .post(IMPORT, XLSX, "PK, not a workbook".getBytes(StandardCharsets.UTF_8))
                        .refused(422)
                        .pointers())
                .containsExactly("/file");
        controller.post(IMPORT, "text/plain", csv("code;name\n")).expect(415);
        controller.post(IMPORT, "text/csv", new byte[(10 << 20) + 1]).expect(413);
    }

    /** Those that this class has brought into a municipality: their codes begin with 47 and its number. */
    private List<JsonObject> schools(String municipality) {
        return controller.get("/organizations?kind=SCHOOL&parent=" + municipality).expect(200).items().stream()
                .filter(one -> one.getString("code").matches(municipality.replace("MR", "47") + "\\d\\d"))
                .toList();
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(String... cells) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Школы");
            write(sheet.createRow(0), "Код", "Название", "Муниципалитет");
            write(sheet.createRow(1), cells);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static void write(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
