package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Item 6 is executed by a table: the controller asks for a form, a body fills it in as in a spreadsheet and reports with it. */
class SheetBrowserIT extends BrowserTest {

    private static final String FORM =
            """
            {"code":"VPR_BROWSER","title":"Результаты ВПР по предметам","rowPer":"FREE",
             "columns":[
              {"key":"subject","title":"Предмет","type":"CHOICE","required":true,
               "choices":["Математика","Химия","История"]},
              {"key":"wrote","title":"Выполняли","type":"NUMBER","required":true,"min":0,"max":5000,"unit":"чел."},
              {"key":"passed","title":"Справились","type":"NUMBER","required":true,"min":0,"unit":"чел."},
              {"key":"share","title":"Справились, %","type":"COMPUTED","formula":"round(passed / wrote * 100, 1)"},
              {"key":"heldOn","title":"Дата","type":"DATE"},
              {"key":"measures","title":"Меры","type":"TEXT","help":"Что сделано там, где ниже 70 %"}],
             "totals":[
              {"key":"all","title":"Выполняли всего","formula":"sum(wrote)"},
              {"key":"lowest","title":"Ниже всех",
               "formula":"lowest(subject, round(sum(passed) / sum(wrote) * 100, 1), 2)"}],
             "checks":[{"formula":"passed <= wrote","message":"Справились больше, чем выполняли"}]}
            """;

    private static final String FORM_WITH_FILES =
            """
            {"code":"ACTS_BROWSER","title":"Акты приёмки","rowPer":"FREE",
             "columns":[
              {"key":"place","title":"Где","type":"TEXT","required":true},
              {"key":"act","title":"Акт","type":"FILE","required":true}]}
            """;

    @BeforeAll
    static void makeTheForm() {
        rest("controller").post("/collection-forms", FORM).expect(201);
    }

    @Test
    void aControllerAsksForAFormAndABodyFillsItInByKeyboard() {
        String protocol = approved("a form at the card");
        Page controller = signedIn("controller");
        open(controller, "/protocol/view.xhtml?id=" + protocol);
        Locator item = controller.locator("#i-6");
        item.locator("summary", new Locator.LocatorOptions().setHasText("Приложить форму сбора"))
                .click();
        item.locator("select[id$=':attachForm:form']").selectOption("VPR_BROWSER");
        Chromium.shoot(controller, "sheet-attach-ru-1280");
        item.locator("[id$=':attachForm:attach']").click();
        assertThat(controller.locator("#i-6 .note.done")).containsText("её получили 18");

        String point = point(protocol, "6", "MR03");
        Page executor = signedIn("executor.mr03");
        open(executor, "/assignment/point.xhtml?id=" + point);
        assertThat(executor.locator(".checks")).containsText("Не сделано в самой системе: 1");
        executor.click("text=Заполнить таблицу");
        cell(executor, 0, 0).click();
        choose(executor, "Химия");
        press(executor, "100", "Tab", "40", "Enter");
        assertThat(cell(executor, 0, 3)).hasText("40");
        assertThat(saved(executor)).containsText("Все изменения сохранены");
        executor.reload();
        assertThat(cell(executor, 0, 0)).hasText("Химия");
        assertThat(cell(executor, 0, 2)).hasText("40");

        cell(executor, 0, 2).click();
        press(executor, "forty", "Enter");
        assertThat(cell(executor, 0, 2)).hasAttribute("aria-invalid", "true");
        assertThat(executor.locator(".grid-problems")).containsText("«forty» не число");
        executor.keyboard().press("Control+z");
        assertThat(cell(executor, 0, 2)).hasText("40");
        assertThat(executor.locator(".grid-problems li")).hasCount(0);
        executor.keyboard().press("Control+y");
        assertThat(cell(executor, 0, 2)).hasText("forty");
        executor.keyboard().press("Control+z");

        press(executor, "Delete");
        assertThat(executor.locator(".grid-problems")).containsText("Не заполнено: Справились");
        executor.locator(".grid-problems button").first().click();
        assertThat(cell(executor, 0, 2)).isFocused();
        press(executor, "55", "Enter");
        assertThat(executor.locator("[data-problems]")).containsText("Всё заполнено");
        assertThat(executor.locator("[data-totals]")).containsText("Химия — 55");

        executor.click("text=К отчёту");
        assertThat(executor.locator(".checks")).not().containsText("Не сделано");
        assertThat(executor.locator("[aria-labelledby=sheetHead]")).containsText("Всё заполнено.");
    }

    @Test
    void linesFromExcelArePastedAndTakenBackAsOne() {
        Page page = atSheet("lines from Excel", "MR03", "executor.mr03");
        cell(page, 0, 0).click();
        paste(page, "Предмет\tВыполняли\tСправились\nМатематика\t1 200\t900\nХимия\t100\t\"40\"\nБотаника\t10\t9\n");
        assertThat(cell(page, 0, 3)).hasText("75");
        assertThat(cell(page, 1, 2)).hasText("40");
        assertThat(cell(page, 2, 0)).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".grid tbody tr")).hasCount(4);
        Chromium.shoot(page, "sheet-pasted-ru-1280");
        cell(page, 0, 0).click();
        page.keyboard().press("Control+z");
        assertThat(cell(page, 0, 0)).hasText("");
        assertThat(page.locator(".grid tbody tr")).hasCount(1);
        page.keyboard().press("Control+y");
        assertThat(cell(page, 0, 3)).hasText("75");
        cell(page, 2, 1).click();
        page.click("text=Удалить строку");
        assertThat(page.locator(".grid tbody tr")).hasCount(3);
        assertThat(saved(page)).containsText("Все изменения сохранены");
        page.reload();
        assertThat(page.locator(".grid tbody tr")).hasCount(3);
    }

    @Test
    void twoPeopleOnOneCellAreShownBothValues() {
        Page one = atSheet("two on one cell", "MR03", "executor.mr03");
        cell(one, 0, 0).click();
        choose(one, "Математика");
        press(one, "100", "Tab", "70", "Enter");
        assertThat(cell(one, 0, 3)).hasText("70");
        Page other = signedIn("executor.mr03");
        other.navigate(one.url());
        assertThat(cell(other, 0, 2)).hasText("70");
        cell(other, 0, 2).click();
        press(other, "71", "Enter");
        assertThat(cell(other, 0, 3)).hasText("71");
        cell(one, 0, 1).click();
        press(one, "90", "Enter");
        assertThat(cell(one, 0, 3)).hasText("78,9");
        cell(other, 0, 1).click();
        press(other, "95", "Enter");
        Locator conflict = other.locator("[data-alerts] .note");
        assertThat(conflict).containsText("вы написали «95», а кто-то тем временем — «90»");
        assertThat(other.locator(".grid-problems")).containsText("эту ячейку изменил кто-то ещё");
        assertThat(other.locator("[data-problems-more]")).not().containsText("Всё заполнено");
        Chromium.shoot(other, "sheet-conflict-ru-1280");
        conflict.locator("text=Оставить моё").click();
        assertThat(cell(other, 0, 3)).hasText("74,7");
        assertThat(conflict).hasCount(0);
    }

    @Test
    void whatIsTypedAfterTheSessionEndedGoesOutAfterTheNextSignIn() {
        Page page = atSheet("an ended session", "MR03", "executor.mr03");
        cell(page, 0, 0).click();
        page.context().clearCookies();
        choose(page, "Математика");
        press(page, "100", "Tab", "70", "Enter");
        Locator ended = page.locator("[data-alerts] .note");
        assertThat(ended).containsText("Сеанс закончился");
        ended.locator("a").click();
        fillIn(page, "executor.mr03");
        assertThat(cell(page, 0, 3)).hasText("70");
        assertThat(saved(page)).containsText("Все изменения сохранены");
    }

    @Test
    void aReportReturnedWithRemarksShowsThemAtTheirCells() {
        Page executor = atSheet("remarks at cells", "MR03", "executor.mr03");
        String point = executor.url().replaceAll(".*point=", "");
        cell(executor, 0, 0).click();
        choose(executor, "Химия");
        press(executor, "100", "Tab", "40", "Enter");
        assertThat(cell(executor, 0, 3)).hasText("40");
        cell(executor, 1, 0).click();
        choose(executor, "История");
        press(executor, "50", "Tab", "45", "Enter");
        assertThat(cell(executor, 1, 3)).hasText("90");
        assertThat(saved(executor)).containsText("Все изменения сохранены");
        executor.click("text=К отчёту");
        executor.fill("[id='reportForm:text']", "Проанализировали");
        executor.click("[id='reportForm:send']");
        assertThat(executor.locator(".note.done")).containsText("Отчёт отправлен");

        Page controller = signedIn("controller");
        open(controller, "/collection/sheet.xhtml?point=" + point);
        cell(controller, 0, 2).click();
        controller.fill("#remark", "сверьте с протоколом");
        controller.keyboard().press("Enter");
        assertThat(cell(controller, 0, 2)).hasClass(Pattern.compile("remarked"));
        Page upload = signedIn("controller");
        open(upload, "/collection/workbook.xhtml?point=" + point);
        assertThat(upload.locator("[data-drop]")).hasCount(0);
        assertThat(upload.locator("p.note")).containsText("только для чтения");
        Axe.findsNothingOn(controller, "sheet-remark-ru-1280");
        StringBuilder said = new StringBuilder("[1 · Справились] сверьте с протоколом");
        for (int i = 1; i <= 9; i++) {
            String text = "замечание [" + i + "] " + "и ещё слово ".repeat(20) + "]";
            controller.fill("#remark", text);
            controller.keyboard().press("Enter");
            said.append("\n[1 · Справились] ").append(text);
        }
        controller.reload();
        assertThat(cell(controller, 0, 2)).hasClass(Pattern.compile("remarked"));
        controller.click("text=Вернуть отчёт с замечаниями");
        assertThat(controller.locator("textarea[id$=':reason']")).hasValue(said.toString());
        org.assertj.core.api.Assertions.assertThat(controller.url()).doesNotContain("remarks");
        controller.fill("input[id$=':newDue']", "2019-01-01");
        controller.locator("[id$=':return:send']").click();
        assertThat(controller.locator("[id$=':return'] .fault")).containsText("Новый срок должен быть позже");
        assertThat(controller.locator("textarea[id$=':reason']")).hasValue(said.toString());
        controller.fill("input[id$=':newDue']", "");
        controller.locator("[id$=':return:send']").click();
        assertThat(controller.locator(".note.done")).containsText("Отчёт возвращён");

        open(executor, "/collection/sheet.xhtml?point=" + point);
        assertThat(cell(executor, 0, 2)).hasClass(Pattern.compile("remarked"));
        cell(executor, 0, 2).click();
        assertThat(executor.locator("#gridCell")).containsText("сверьте с протоколом");
        assertThat(executor.locator("#gridCell")).containsText("замечание [9]");
        Axe.findsNothingOn(executor, "sheet-returned-ru-1280");
    }

    @Test
    void aRemarkStaysWithItsRowAndGoesWithIt() {
        Page executor = atSheet("remarks of rows", "MR03", "executor.mr03");
        String point = executor.url().replaceAll(".*point=", "");
        cell(executor, 0, 0).click();
        paste(executor, "Химия\t100\t40\nИстория\t50\t45\nМатематика\t80\t60\n");
        assertThat(cell(executor, 2, 3)).hasText("75");
        assertThat(saved(executor)).containsText("Все изменения сохранены");
        assertThat(executor.locator("[data-problems-more]")).containsText("Всё заполнено");
        executor.click("text=К отчёту");
        executor.fill("[id='reportForm:text']", "Проанализировали");
        executor.click("[id='reportForm:send']");
        assertThat(executor.locator(".note.done")).containsText("Отчёт отправлен");
        Page controller = signedIn("controller");
        open(controller, "/collection/sheet.xhtml?point=" + point);
        cell(controller, 1, 2).click();
        controller.fill("#remark", "сверьте с протоколом");
        controller.keyboard().press("Enter");
        controller.click("text=Вернуть отчёт с замечаниями");
        assertThat(controller.locator("textarea[id$=':reason']")).hasValue("[2 · Справились] сверьте с протоколом");
        controller.locator("[id$=':return:send']").click();
        assertThat(controller.locator(".note.done")).containsText("Отчёт возвращён");

        open(executor, "/collection/sheet.xhtml?point=" + point);
        assertThat(cell(executor, 1, 2)).hasClass(Pattern.compile("remarked"));
        assertThat(executor.locator(".grid-problems")).containsText("замечание: сверьте с протоколом");
        assertThat(executor.locator("[data-problem-count]")).hasText(": 1");
        assertThat(executor.locator("[data-problems-more]")).not().containsText("Всё заполнено");
        cell(executor, 0, 0).click();
        executor.click("[data-drop]");
        assertThat(cell(executor, 0, 0)).hasText("История");
        assertThat(cell(executor, 0, 2)).hasClass(Pattern.compile("remarked"));
        assertThat(cell(executor, 1, 2)).not().hasClass(Pattern.compile("remarked"));
        assertThat(saved(executor)).containsText("Все изменения сохранены");
        executor.reload();
        assertThat(cell(executor, 0, 2)).hasClass(Pattern.compile("remarked"));
        cell(executor, 0, 0).click();
        executor.click("[data-drop]");
        assertThat(cell(executor, 0, 0)).hasText("Математика");
        assertThat(executor.locator("td.remarked")).hasCount(0);
        assertThat(executor.locator("[data-problems-more]")).containsText("Всё заполнено");
    }

    @Test
    void aTabWithCellsThatAreNotSavedAsksBeforeItIsClosed() {
        Page page = atSheet("a refused cell", "MR03", "executor.mr03");
        cell(page, 0, 0).click();
        choose(page, "Математика");
        press(page, "many", "Enter");
        assertThat(saved(page)).containsText("Не сохранено ячеек: 1");
        org.assertj.core.api.Assertions.assertThat(asksBeforeClosing(page)).isTrue();
        page.locator(".grid-problems li.wrong button").last().click();
        assertThat(saved(page)).containsText("Все изменения сохранены");
        org.assertj.core.api.Assertions.assertThat(asksBeforeClosing(page)).isFalse();
    }

    /** As a browser asks a page that is about to go. */
    private static boolean asksBeforeClosing(Page page) {
        return (boolean) page.evaluate("() => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}))");
    }

    @Test
    void aSheetGoesToExcelAndComesBack() throws IOException {
        Page page = atSheet("to Excel and back", "MR03", "executor.mr03");
        byte[] empty = downloaded(page);
        page.click("text=Загрузить из Excel");

        page.setInputFiles("[id='intake:file']", filled(empty, "Химия", "много", "40"));
        assertThat(page.locator(".note.error")).containsText("Ничего не записано");
        assertThat(page.locator(".note.error li")).containsText("C4: «много» не число.");
        Axe.findsNothingOn(page, "sheet-workbook-fault-ru-1280");

        page.setInputFiles("[id='intake:file']", filled(empty, "Химия", "1 000", "40"));
        assertThat(page.locator(".note.done")).containsText("Таблица записана из файла: 1 строка.");
        page.click("text=Посмотреть таблицу");
        assertThat(cell(page, 0, 3)).hasText("4");
    }

    @Test
    void aFileIsAttachedToACellAndOpenedByWhoReadsTheTable() throws IOException {
        rest("controller").post("/collection-forms", FORM_WITH_FILES).expect(201);
        String point = point(asked("a file in a cell", "ACTS_BROWSER"), "6", "MR03");
        Page page = signedIn("executor.mr03");
        open(page, "/collection/sheet.xhtml?point=" + point);
        cell(page, 0, 0).click();
        press(page, "Gymnasium", "Tab");
        page.setInputFiles(
                "[data-attach] input", new FilePayload("акт приёмки.txt", "text/plain", "акт".getBytes(UTF_8)));
        assertThat(cell(page, 0, 1)).hasText("акт приёмки.txt");
        assertThat(saved(page)).containsText("Все изменения сохранены");
        assertThat(cell(page, 0, 1)).isFocused();
        Axe.findsNothingOn(page, "sheet-file-ru-1280");

        press(page, "none.pdf", "Enter");
        assertThat(cell(page, 0, 1)).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".grid-problems")).containsText("Файла «none.pdf» среди файлов таблицы нет");
        page.keyboard().press("Control+z");
        assertThat(cell(page, 0, 1)).hasText("акт приёмки.txt");

        Page controller = signedIn("controller");
        open(controller, "/collection/sheet.xhtml?point=" + point);
        cell(controller, 0, 1).click();
        assertThat(controller.locator("[data-attach]")).isHidden();
        Download file = controller.waitForDownload(() -> controller.click("text=Открыть файл"));
        org.assertj.core.api.Assertions.assertThat(Files.readString(file.path()))
                .isEqualTo("акт");
    }

    private static byte[] downloaded(Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.click("text=Скачать в Excel"));
        assertThat(page.locator("h1")).isVisible();
        return Files.readAllBytes(download.path());
    }

    /** As an office program saves it, the first row of the table filled. */
    private static FilePayload filled(byte[] empty, String... cells) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(empty))) {
            for (int i = 0; i < cells.length; i++) {
                (book.getSheetAt(0).getRow(3) == null
                                ? book.getSheetAt(0).createRow(3)
                                : book.getSheetAt(0).getRow(3))
                        .getCell(i + 1, MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(cells[i]);
            }
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            book.write(saved);
            return new FilePayload(
                    "таблица.xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    saved.toByteArray());
        }
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String protocol = asked("axe " + width + language);
        String point = point(protocol, "6", "MR03");
        String suffix = "-" + language + "-" + width;
        Page page = signedIn("executor.mr03", width, language);
        open(page, "/collection/sheet.xhtml?point=" + point);
        cell(page, 0, 0).click();
        paste(
                page,
                "Математика\t1200\t900\t\t15.11.2019\tРазобрали ошибки на методическом объединении\n"
                        + "Химия\t100\t140\n"
                        + "История\tмного\t\n");
        assertThat(cell(page, 0, 3)).hasText("75");
        Axe.findsNothingOn(page, "sheet" + suffix);
        cell(page, 1, 5).dblclick();
        Axe.findsNothingOn(page, "sheet-editing" + suffix);
        page.keyboard().press("Escape");
        open(page, "/collection/workbook.xhtml?point=" + point);
        Axe.findsNothingOn(page, "sheet-workbook" + suffix);
        open(page, "/assignment/point.xhtml?id=" + point);
        page.locator("#sheetHead").scrollIntoViewIfNeeded();
        Axe.findsNothingOn(page, "sheet-of-point" + suffix);
        Page controller = signedIn("controller", width, language);
        open(controller, "/protocol/view.xhtml?id=" + protocol);
        Locator more = controller.locator("#i-6 details").first();
        more.locator("summary").click();
        more.scrollIntoViewIfNeeded();
        Axe.findsNothingOn(controller, "sheet-attached" + suffix);
        open(controller, "/collection/sheet.xhtml?point=" + point(protocol, "6", "MR06"));
        assertThat(controller.locator("table.grid")).isVisible();
        Axe.findsNothingOn(controller, "sheet-empty" + suffix);
    }

    /** A protocol whose item 6 asks for the form. */
    private static String asked(String name) {
        return asked(name, "VPR_BROWSER");
    }

    private static String asked(String name, String form) {
        String protocol = approved(name);
        String path = "/protocols/" + protocol + "/decisions/6/collection-form";
        rest("controller")
                .with("If-Match", rest("controller").get(path).expect(200).header("ETag"))
                .put(path, "{\"form\":\"" + form + "\"}")
                .expect(200);
        return protocol;
    }

    private static Page atSheet(String name, String body, String login) {
        String point = point(asked(name), "6", body);
        Page page = signedIn(login);
        open(page, "/collection/sheet.xhtml?point=" + point);
        return page;
    }

    private static Locator cell(Page page, int row, int column) {
        return page.locator(".grid tbody tr").nth(row).locator("td").nth(column);
    }

    private static Locator saved(Page page) {
        return page.locator(".saved");
    }

    /** Keys by their names, all else letter by letter; of others than Latin letters no key is heard. */
    private static void press(Page page, String... keys) {
        for (String key : keys) {
            if (List.of("Tab", "Enter", "Delete").contains(key)) {
                page.keyboard().press(key);
            } else {
                page.keyboard().type(key);
            }
        }
    }

    /** From the list of the cell, and on to the next. */
    private static void choose(Page page, String choice) {
        page.keyboard().press("F2");
        page.locator("select.editor").selectOption(choice);
        page.keyboard().press("Tab");
    }

    /** As Ctrl+V does, with what a spreadsheet puts on the clipboard. */
    private static void paste(Page page, String text) {
        assertThat(page.locator(".grid td:focus")).hasClass(Pattern.compile(".*"));
        page.evaluate(
                """
                text => {
                    const data = new DataTransfer();
                    data.setData('text/plain', text);
                    document.activeElement.dispatchEvent(
                        new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }
                """,
                text);
    }
}
