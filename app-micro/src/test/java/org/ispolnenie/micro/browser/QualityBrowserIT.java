package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ispolnenie.micro.MultipartForm;
import org.ispolnenie.micro.Rest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Municipalities compose sets of measures and submit them, the region reviews them stage by stage and sees all of them
 * beside each other. The years are ones that no other test has measures in.
 */
class QualityBrowserIT extends BrowserTest {

    private static final String YEAR = "2061";
    private static final String EARLIER = "2060";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.UTF_8);
    private static final List<String> USERS = List.of(
            "controller",
            "chair",
            "admin",
            "legacy",
            "executor.mr13",
            "executor.mr14",
            "executor.loiro",
            "team.quality");

    private static String protocol = "";

    /** Two years of directions; an item orders the sets of the later one; one municipality has submitted its set. */
    @BeforeAll
    static void aYearOfMeasures() {
        Rest controller = rest("controller");
        controller
                .put(
                        "/quality-frameworks/" + EARLIER,
                        framework(EARLIER, "null", direction("1", ""), direction("2", "")))
                .expect(200);
        controller
                .put(
                        "/quality-frameworks/" + YEAR,
                        framework(YEAR, EARLIER, direction("1", "\"1\""), direction("3", "")))
                .expect(200);
        protocol = approved("quality pages");
        Page page = signedIn("controller");
        open(page, "/protocol/view.xhtml?id=" + protocol);
        Locator item = page.locator("#i-12");
        item.locator("summary >> text=Заказать комплексы мер").click();
        item.locator("select[id$=':orderSets:year']").selectOption(YEAR);
        item.locator("[id$=':orderSets:order']").click();
        assertThat(page.locator("#i-12 .note.done")).containsText("комплексом мер на " + YEAR + " год");
        page.context().close();
        document("executor.mr13", plan("executor.mr13", YEAR, "1", "GOALS"));
        document("executor.mr13", plan("executor.mr13", YEAR, "1", "ANALYSIS"));
        plan("executor.mr13", YEAR, "3", "EFFECT");
        submit("executor.mr13");
    }

    private static String framework(String year, String earlier, String... directions) {
        return "{\"title\":\"Направления " + year + "\",\"earlierYear\":" + earlier + ",\"directions\":["
                + String.join(",", directions) + "]}";
    }

    private static String direction(String code, String earlier) {
        return "{\"code\":\"" + code + "\",\"title\":\"Направление " + code + "\",\"group\":\"Группа\",\"earlier\":["
                + earlier + "]}";
    }

    private static String plan(String login, String year, String direction, String stage) {
        return rest(login)
                .post(
                        "/quality-measures",
                        """
                        {"year":%s,"direction":"%s","stage":"%s","title":"Мера %s %s","responsible":"Отдел",
                         "deadline":"до 25 мая %s года","indicator":{"name":"Доля ниже базового уровня","unit":"%%",
                         "source":"ФИС ОКО","better":"LOWER","before":12.5}}"""
                                .formatted(year, direction, stage, direction, stage, year))
                .expect(201)
                .text("/id");
    }

    private static void document(String login, String measure) {
        rest(login)
                .post(
                        "/quality-measures/" + measure + "/documents",
                        MultipartForm.mediaType(),
                        new MultipartForm()
                                .json("document", "{}")
                                .file("Приказ.pdf", PDF)
                                .bytes())
                .expect(201);
    }

    private static void submit(String login) {
        rest(login).post("/quality-submissions", "{\"year\":" + YEAR + "}").expect(201);
    }

    private static String set(String body) {
        return rest("controller")
                .get("/quality-submissions?year=" + YEAR + "&municipality=" + body)
                .expect(200)
                .text("/items/0/id");
    }

    private static Locator cell(Page page, String body, int direction) {
        open(page, "/quality/matrix.xhtml?year=" + YEAR);
        return page.locator(
                        "tr", new Page.LocatorOptions().setHas(page.locator("a[href*='municipality=" + body + "']")))
                .locator("td.cell a")
                .nth(direction);
    }

    @Test
    void aMunicipalityComposesItsSetAndSubmitsIt() {
        Page page = signedIn("executor.mr03");
        open(page, "/assignment/point.xhtml?id=" + point(protocol, "12", "MR03"));
        assertThat(page.locator("section:has(#setHead)")).containsText("не начат");
        assertThat(page.locator("section.checks")).containsText("Комплекс мер за " + YEAR + " год не отправлен");
        page.click("section:has(#setHead) >> text=Составить комплекс мер");
        assertThat(page.locator("section:has(#nextHead)")).containsText("пунктом 12");
        page.click("#stage-ANALYSIS >> text=Добавить меру");

        page.click("[id='measure:save']");
        assertThat(page.locator(".fault", new Page.LocatorOptions().setHasText("должен быть показатель")))
                .isVisible();
        page.fill("[id='measure:title']", "Анализ результатов");
        page.fill("[id='measure:responsible']", "Отдел общего образования");
        page.locator("[id='measure:deadline']").pressSequentially("до 25 мая 2061 года");
        assertThat(page.locator("[id='measure:reading']")).containsText("Понято как 25.05.2061");
        page.fill("[id='measure:name']", "Доля ниже базового уровня");
        page.fill("[id='measure:source']", "ФИС ОКО");
        page.selectOption("[id='measure:better']", "LOWER");
        page.fill("[id='measure:before']", "12,5");
        page.click("[id='measure:save']");
        assertThat(page.locator(".note.done")).containsText("Мера записана");

        page.setInputFiles("[id='attaching:chosen']", new FilePayload("Справка.pdf", "application/pdf", PDF));
        assertThat(page.locator(".note.done")).containsText("Документ приложен");
        assertThat(page.locator("section:has(#effectHead)")).containsText("когда мера отмечена выполненной");
        page.click("[id='completion:complete']");
        assertThat(page.locator("#courseHead")).containsText("выполнена");
        page.click("summary >> text=Записать значение после");
        page.fill("[id='measuring:after']", "8");
        page.fill("[id='measuring:measuredOn']", "2019-10-15");
        page.click("[id='measuring:measure']");
        assertThat(page.locator("section:has(#effectHead)")).containsText("−4,5 — лучше");

        String measure = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        open(page, "/quality/set.xhtml?year=" + YEAR);
        assertThat(page.locator("#stage-ANALYSIS")).containsText("есть документ");
        assertThat(page.locator("section:has(#nextHead)")).containsText("Чего не хватает: 8");
        page.click("[id='submission:submit']");
        assertThat(page.locator(".note.done")).containsText("отправлен в регион");
        assertThat(page.locator("text=Добавить меру")).hasCount(0);
        // Whoever kept the address of a form hears why there is none.
        open(page, "/quality/measure.xhtml?year=" + YEAR + "&direction=1&stage=GOALS");
        assertThat(page.locator(".hindrance")).containsText("в состоянии «отправлен»");
        assertThat(page.locator("main form")).hasCount(0);
        open(page, "/quality/measure.xhtml?edit=true&id=" + measure);
        assertThat(page.locator(".hindrance")).containsText("в состоянии «отправлен»");
        assertThat(page.locator("[id='measure:save']")).hasCount(0);
        open(page, "/quality/decision.xhtml?measure=" + measure);
        assertThat(page.locator(".hindrance")).containsText("на рассмотрении у региона");
        assertThat(page.locator("main form")).hasCount(0);
        page.click(".hindrance a");

        page.click("summary >> text=Отозвать с рассмотрения");
        page.click("[id='withdrawal:take']");
        assertThat(page.locator(".note.done")).containsText("отозван");
        assertThat(page.locator("#stage-GOALS >> text=Добавить меру")).isVisible();
    }

    @Test
    void theRegionReviewsASetByKeyboardReturnsItAndAcceptsIt() {
        Page page = signedIn("controller");
        assertThat(cell(page, "MR13", 0)).hasAttribute("title", Pattern.compile("меры в 2 из 8 .* подтверждено 0"));
        open(page, "/quality/set.xhtml?year=" + YEAR + "&municipality=MR13");
        assertThat(page.locator("#stagesLeft")).containsText("Осталось: 3 стадии");
        assertThat(page.locator("#stagesLeft a"))
                .hasText(new String[] {"1 · цели", "1 · анализ", "3 · анализ эффективности"});
        assertThat(page.locator("[id='acceptance:accept']")).isDisabled();
        cell(page, "MR13", 0);
        page.click(".waiting-list a[href*='set=" + set("MR13") + "']");
        assertThat(page.locator("#stageHead")).isFocused();
        assertThat(page.locator("#stageHead")).containsText("1 · цели");
        judge(page, "Цели ясны");
        assertThat(page.locator("#stageHead")).containsText("1 · анализ");
        judge(page, "Анализ убеждает");
        assertThat(page.locator("#stageHead")).containsText("3 · анализ эффективности");
        // Nothing bears this stage out, so it cannot be confirmed; what was typed stays.
        judge(page, "Нет документа");
        assertThat(page.locator("#says")).containsText("Подтверждать нечего");
        assertThat(page.locator("[id='stage:comment']")).hasValue("Нет документа");
        page.locator("[id='stage:confirmed']").uncheck();
        page.click("[id='stage:save']");
        assertThat(page.locator(".note.done")).containsText("Сохранено");

        page.click("#returning summary");
        page.fill("[id='return:reason']", "Приложите документ к анализу эффективности");
        page.click("[id='return:send']");
        assertThat(page.locator(".note.done")).containsText("возвращён на доработку");
        assertThat(cell(page, "MR13", 0)).hasAttribute("title", Pattern.compile("подтверждено 2"));

        Page own = signedIn("executor.mr13");
        open(own, "/quality/set.xhtml?year=" + YEAR + "&direction=1");
        assertThat(own.locator(".note.returned")).containsText("Приложите документ");
        assertThat(own.locator("#stage-GOALS")).containsText("Цели ясны");
        own.click("[id='submission:submit']");
        assertThat(own.locator(".note.done")).containsText("отправлен в регион");

        open(page, "/quality/set.xhtml?year=" + YEAR + "&municipality=MR13");
        page.click("[id='acceptance:accept']");
        assertThat(page.locator(".note.done")).containsText("принят");
        open(page, "/quality/matrix.xhtml?year=" + YEAR + "&stage=GOALS");
        assertThat(page.locator("tr:has(a[href*='municipality=MR13'])")).containsText("принят");
    }

    /** From the heading of the stage through its documents to the button, without a mouse. */
    private static void judge(Page page, String comment) {
        page.locator("#stageHead").focus();
        while (!page.evaluate("document.activeElement.id").equals("stage:confirmed")) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Tab");
        page.keyboard().type(comment);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
    }

    @Test
    void whatAnotherReviewerHasSaidMeanwhileIsToldAndNothingIsLost() {
        document("executor.mr15", plan("executor.mr15", YEAR, "1", "GOALS"));
        plan("executor.mr15", YEAR, "1", "EFFECT");
        submit("executor.mr15");
        String set = set("MR15");
        String stage = "/quality/review.xhtml?set=" + set + "&direction=1&stage=";
        Page page = signedIn("controller");
        open(page, stage + "EFFECT");
        Page other = signedIn("controller");
        open(other, stage + "GOALS");
        rest("controller")
                .post(
                        "/quality-submissions/" + set + "/review",
                        "{\"stages\":[{\"direction\":\"1\",\"stage\":\"GOALS\",\"confirmed\":true,\"score\":3,"
                                + "\"comment\":\"Слово первого\"}]}")
                .expect(200);

        other.fill("[id='stage:comment']", "Слово второго");
        other.click("[id='stage:save']");
        assertThat(other.locator("[id='stage'] .note")).containsText("Слово первого");
        assertThat(other.locator("[id='stage:comment']")).hasValue("Слово второго");
        other.click("[id='stage:save']");
        assertThat(other.locator("#stageHead")).containsText("анализ эффективности");
        // Who reviews another stage is not hindered by it.
        page.fill("[id='stage:comment']", "О другой стадии");
        page.click("[id='stage:save']");
        assertThat(page.locator(".note.done")).containsText("Сохранено");
        open(page, stage + "GOALS");
        assertThat(page.locator("[id='stage:comment']")).hasValue("Слово второго");
        assertThat(page.locator("section:has(#wordHead) details")).containsText("Слово первого");
    }

    @Test
    void whatFollowsFromAMeasureIsRecordedAndTakenBack() {
        String measure = plan("executor.mr16", YEAR, "1", "ANALYSIS");
        Page page = signedIn("executor.mr16");
        open(page, "/quality/measure.xhtml?id=" + measure);
        page.click("summary >> text=Записать рекомендацию");
        page.fill("[id='recommending:text']", "Провести обучение");
        page.fill("[id='recommending:addressees']", "Школы района");
        page.fill("[id='recommending:publishedOn']", "2019-10-01");
        page.locator("[id='recommending:feedbackDeadline']").pressSequentially("до 15 октября 2019 года");
        assertThat(page.locator("[id='recommending:reading']")).containsText("15.10.2019");
        page.click("[id='recommending:recommend']");
        assertThat(page.locator("section:has(#recommendationsHead)")).containsText("срок прошёл");
        page.click("summary >> text=Записать обратную связь");
        page.fill("textarea[id$=':answering:text']", "Обучили 12 учителей");
        page.locator("[id$=':answering:answer']").click();
        assertThat(page.locator("section:has(#recommendationsHead)")).containsText("Обучили 12 учителей");

        page.click("text=Записать решение");
        page.fill("[id='decision:act']", "Приказ комитета образования");
        page.fill("[id='decision:number']", "12-р");
        page.fill("[id='decision:date']", "2019-02-10");
        page.setInputFiles("[id='decision:file']", new FilePayload("Приказ.pdf", "application/pdf", PDF));
        page.click("[id='decision:record']");
        assertThat(page.locator(".note.done")).containsText("Решение записано");
        assertThat(page.locator("main")).containsText("эффект не измерен в срок");
        String decision = page.url();
        Page region = signedIn("controller");
        open(region, "/quality/matrix.xhtml?year=" + YEAR);
        region.click("text=Решений без измеренного эффекта");
        assertThat(region.locator("table.list tbody tr")).hasCount(1);
        assertThat(region.locator("table.list")).containsText("12-р");
        region.navigate(decision.replaceAll("&done.*", ""));
        assertThat(region.locator("text=Записано по ошибке")).hasCount(0);

        page.click("summary >> text=Записано по ошибке");
        page.fill("[id='mistake:reason']", "Не тот приказ");
        page.click("[id='mistake:take']");
        assertThat(page.locator("main")).containsText("Не тот приказ");
        open(region, "/quality/decisions.xhtml?year=" + YEAR + "&overdue=true");
        assertThat(region.locator(".empty")).containsText("Решений нет");
    }

    @Test
    void aNewYearBeginsWithTheDirectionsOfTheLastOne() {
        Page page = signedIn("controller");
        open(page, "/quality/framework.xhtml?year=2062");
        assertThat(page.locator("[id='edit:title']")).hasValue("Направления 2062");
        assertThat(page.locator(".form-line")).hasCount(2);
        page.click("text=+ Направление");
        page.click("[id='edit:save']");
        assertThat(page.locator(".form-line").nth(2).locator(".fault").first()).containsText("Код направления");
        page.locator(".form-line").nth(2).locator("input[id$=':code']").fill("4");
        page.locator(".form-line").nth(2).locator("input[id$=':group']").fill("Группа");
        page.locator(".form-line").nth(2).locator("input[id$=':title']").fill("Новое");
        page.click("[id='edit:save']");
        assertThat(page.locator(".note.done")).containsText("Направления сохранены");

        open(page, "/quality/framework.xhtml?year=" + YEAR);
        assertThat(page.locator(".form-line").first()).containsText("по направлению уже есть меры");
        assertThat(page.locator(".form-line").first()).containsText("2062");
        assertThat(page.locator(".form-line").first().locator("input[id$=':code']"))
                .hasCount(0);
    }

    @Test
    void yearsAreComparedAndTakenOutAsAWorkbook() throws IOException {
        document("executor.mr17", plan("executor.mr17", EARLIER, "1", "GOALS"));
        Page page = signedIn("controller");
        open(page, "/quality/matrix.xhtml?year=" + YEAR);
        page.selectOption("#compare", EARLIER);
        page.click("form.filter button");
        assertThat(page.locator("section:has(#changesHead)")).containsText("Направление 2");
        Locator row = page.locator("section:has(#changesHead) tbody tr").first();
        assertThat(row).containsText("Тосненский");
        Download download = page.waitForDownload(() -> page.click("text=Скачать в Excel"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(download.path()))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(3).getStringCellValue())
                    .isEqualTo("1");
            assertThat(workbook.getSheetAt(1).getRow(0).getCell(8).getStringCellValue())
                    .isEqualTo(EARLIER);
        }
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            page,                                controller, chair, admin, legacy, own, foreign, operator, team
            matrix.xhtml?year=2061,              200, 200, 200, 200, 200, 200, 200, 403
            workbook?year=2061,                  200, 200, 200, 200, 200, 200, 200, 403
            set.xhtml?year=2061&municipality=MR13, 200, 200, 200, 200, 200, 404, 404, 403
            measure.xhtml?id={measure},          200, 200, 200, 200, 200, 404, 404, 403
            measure.xhtml?year=2061&municipality=MR13&direction=1, 403, 403, 403, 403, 200, 404, 404, 403
            review.xhtml?set={set},              200, 403, 403, 403, 403, 403, 403, 403
            decisions.xhtml?year=2061,           200, 200, 200, 200, 200, 200, 200, 403
            decision.xhtml?year=2061&municipality=MR13, 403, 403, 403, 403, 200, 404, 404, 403
            frameworks.xhtml,                    200, 200, 200, 200, 200, 200, 200, 403
            framework.xhtml?year=2061,           200, 403, 403, 403, 403, 403, 403, 403
            """)
    void everyoneMayOpenWhatIsTheirs(
            String page,
            int controller,
            int chair,
            int admin,
            int legacy,
            int own,
            int foreign,
            int operator,
            int team) {
        addSchoolTeam();
        String measure = rest("executor.mr13")
                .get("/quality-measures?year=" + YEAR)
                .expect(200)
                .text("/items/0/id");
        String path = "/quality/" + page.replace("{set}", set("MR13")).replace("{measure}", measure);
        assertThat(USERS.stream().map(user -> signedIn(user)
                        .request()
                        .get(APPLICATION.address() + path)
                        .status()))
                .containsExactlyElementsOf(Stream.of(controller, chair, admin, legacy, own, foreign, operator, team)
                        .toList());
    }

    private static void addSchoolTeam() {
        if (rest("team.quality").get("/notices").status() == 401) {
            APPLICATION.addAccount("team.quality", "LOIRO", "SCHOOL_TEAM");
        }
    }

    @Test
    void whoOnlyReadsIsOfferedNothingToDo() {
        Page page = signedIn("chair");
        open(page, "/quality/set.xhtml?year=" + YEAR + "&municipality=MR13&direction=1");
        assertThat(page.locator("main form")).hasCount(0);
        assertThat(page.locator("text=Рассмотреть по стадиям")).hasCount(0);
        open(page, "/quality/frameworks.xhtml");
        assertThat(page.locator("main a[href^=framework]")).hasCount(0);
        Page operator = signedIn("executor.loiro");
        open(operator, "/quality/matrix.xhtml?year=" + YEAR);
        assertThat(operator.locator(".empty")).containsText("Комплексы мер составляют муниципалитеты");
    }

    @Test
    void everyMunicipalityIsSeenAtOnceAndAPhoneHoldsTheNames() {
        Page page = signedIn("controller", 1280, "ru");
        open(page, "/quality/matrix.xhtml?year=2020");
        Locator box = page.locator(".matrix-scroll");
        Locator rows = page.locator("table.regional tbody tr");
        assertThat(rows.nth(17)).isVisible();
        assertThat(box.evaluate("box => [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight]"))
                .isEqualTo(List.of(0, 0));
        assertThat((int) page.locator("table.regional").evaluate("table => table.offsetHeight"))
                .isLessThan(45 * rows.count());

        Page phone = signedIn("controller", 360, "ru");
        open(phone, "/quality/matrix.xhtml?year=2020");
        Locator name = phone.locator("table.regional tbody th").first();
        double left = name.boundingBox().x;
        phone.locator(".matrix-scroll").evaluate("box => box.scrollLeft = 300");
        assertThat(name.boundingBox().x).isEqualTo(left);
        assertThat(phone.locator("table.regional td.cell").first().boundingBox().x)
                .isLessThan(left);
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        Page page = signedIn("controller", width, language);
        open(page, "/quality/matrix.xhtml?year=" + YEAR + "&compare=" + EARLIER);
        Axe.findsNothingOn(page, "quality-matrix" + suffix);
        open(page, "/quality/set.xhtml?municipality=MR13&year=" + YEAR);
        Axe.findsNothingOn(page, "quality-set" + suffix);
        open(page, "/quality/review.xhtml?direction=1&stage=GOALS&set=" + set("MR13"));
        Axe.findsNothingOn(page, "quality-review" + suffix);
        open(page, "/quality/frameworks.xhtml");
        Axe.findsNothingOn(page, "quality-frameworks" + suffix);
        open(page, "/quality/framework.xhtml?year=" + YEAR);
        Axe.findsNothingOn(page, "quality-framework" + suffix);
        Page own = signedIn("executor.mr14", width, language);
        open(own, "/quality/matrix.xhtml?year=" + YEAR);
        Axe.findsNothingOn(own, "quality-own" + suffix);
        open(own, "/quality/measure.xhtml?direction=1&stage=GOALS&year=" + YEAR);
        Axe.findsNothingOn(own, "quality-new-measure" + suffix);
        open(own, "/quality/decision.xhtml?year=" + YEAR);
        Axe.findsNothingOn(own, "quality-decision" + suffix);
        open(own, "/quality/measure.xhtml?id=" + plan("executor.mr14", YEAR, "1", "ANALYSIS"));
        Axe.findsNothingOn(own, "quality-measure" + suffix);
        assertThat(own.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }
}
