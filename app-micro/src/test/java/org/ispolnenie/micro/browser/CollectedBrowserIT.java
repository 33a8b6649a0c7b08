package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.ispolnenie.micro.Rest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The controller makes forms and sees what bodies have sent, beside each other and against what they sent before. */
class CollectedBrowserIT extends BrowserTest {

    private static final String CODE = "COLLECTED";
    private static final String FORM =
            """
            {"code":"%s","title":"Результаты по предметам","rowPer":"FREE",
             "columns":[
              {"key":"subject","title":"Предмет","type":"CHOICE","required":true,"choices":["Математика","Химия"]},
              {"key":"passed","title":"Справились","type":"NUMBER","required":true,"min":0,"unit":"чел."},
              {"key":"checked","title":"Проверено","type":"YES_NO"},
              {"key":"act","title":"Акт","type":"FILE"}],
             "totals":[
              {"key":"all","title":"Справились всего","formula":"sum(passed)"},
              {"key":"lowest","title":"Меньше всего","formula":"lowest(subject, sum(passed), 1)"}]}
            """
                    .formatted(CODE);

    private static String protocol = "";
    private static String point = "";

    /** One body has sent, had it back, and sent again. */
    @BeforeAll
    static void oneHasSentTwice() {
        rest("controller").post("/collection-forms", FORM).expect(201);
        protocol = approved("collected");
        Rest controller = rest("controller");
        String path = "/protocols/" + protocol + "/decisions/6/collection-form";
        controller
                .with("If-Match", controller.get(path).expect(200).header("ETag"))
                .put(path, "{\"form\":\"" + CODE + "\"}")
                .expect(200);
        point = point(protocol, "6", "MR03");
        fill("{\"subject\":\"Математика\",\"passed\":1200,\"checked\":true},{\"subject\":\"Химия\",\"passed\":40}");
        send();
        Page page = signedIn("controller");
        open(page, "/assignment/point.xhtml?id=" + point);
        page.click("summary >> text=Вернуть на доработку");
        page.fill("textarea[id$=':reason']", "Проверьте химию");
        page.locator("[id$=':return:send']").click();
        assertThat(page.locator(".note.done")).isVisible();
        fill("{\"id\":\"1\",\"subject\":\"Математика\",\"passed\":1200,\"checked\":true},"
                + "{\"id\":\"2\",\"subject\":\"Химия\",\"passed\":55}");
        send();
        page.context().close();
    }

    private static void fill(String rows) {
        rest("executor.mr03")
                .with("If-Match", "*")
                .put("/control-points/" + point + "/sheet", "{\"rows\":[" + rows + "]}")
                .expect(200);
    }

    private static void send() {
        Page page = signedIn("executor.mr03");
        open(page, "/assignment/point.xhtml?id=" + point);
        page.fill("[id='reportForm:text']", "Результаты проанализированы");
        page.click("[id='reportForm:send']");
        assertThat(page.locator(".note.done")).containsText("Отчёт отправлен");
        page.context().close();
    }

    @Test
    void theRegionIsSeenInOneTable() {
        Page page = signedIn("controller");
        open(page, "/protocol/view.xhtml?id=" + protocol);
        page.locator("#i-6").locator("text=Сводная таблица").click();
        assertThat(page.locator("#missingHead")).hasText("Отправили 1 из 18");
        assertThat(page.locator("[aria-labelledby=regionHead]")).containsText("Химия — 55");
        assertThat(page.locator("[aria-labelledby=rowsHead] tbody tr")).hasCount(2);
        assertThat(page.locator("[aria-labelledby=rowsHead] td a")).hasCount(0);
        assertThat(page.locator(".scroll[aria-labelledby=rowsHead]"))
                .hasCSS("background-image", Pattern.compile("linear-gradient.*"));
        page.selectOption("[id='c-subject']", "Химия");
        page.click("form.filter button");
        assertThat(page.locator("[aria-labelledby=rowsHead] tbody tr")).hasCount(1);
        assertThat(page.locator("[aria-labelledby=rowsHead] tbody tr")).containsText("Волховский муниципальный район");
        page.click("text=что изменилось");
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        assertThat(page.locator("table.list del")).hasText("40");
        assertThat(page.locator("table.list ins")).hasText("55");
    }

    @Test
    void bodiesDoNotSeeTheRegionUnlessItIsShared() {
        Page page = signedIn("executor.mr03");
        assertThat(open(page, "/collection/consolidated.xhtml?protocol=" + protocol + "&decision=6")
                        .status())
                .isEqualTo(403);
        assertThat(open(page, "/collection/form.xhtml?code=" + CODE).status()).isEqualTo(403);
        assertThat(open(page, "/collection/sheet.xhtml?point=" + point(protocol, "6", "MR06"))
                        .status())
                .isEqualTo(404);
        assertThat(open(page, "/collection/cells?point=" + point(protocol, "6", "MR06"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFormInUseBecomesItsNextEdition() {
        Page page = signedIn("controller");
        open(page, "/collection/forms.xhtml");
        page.click("text=Результаты по предметам");
        assertThat(page.locator("main > p.note")).containsText("сохранится как редакция 2");
        page.click("text=+ Графа");
        Locator line = page.locator(".form-line").nth(4);
        line.locator("select[id$=':type']").selectOption("COMPUTED");
        line.locator("input[id$=':formula']").fill("passed / pupils");
        line.locator("input[id$=':title']").fill("Доля");
        line.locator("input[id$=':key']").fill("share");
        page.click("[id='edit:save']");
        assertThat(page.locator(".form-line").nth(4).locator(".fault")).containsText("графы «pupils» нет");
        Chromium.shoot(page, "form-fault-ru-1280");
        page.locator(".form-line").nth(4).locator("input[id$=':formula']").fill("passed / 100");
        page.click("[id='edit:save']");
        assertThat(page.locator(".note.done")).containsText("Форма COLLECTED сохранена");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(CODE)))
                .containsText("2 · не приложена");
    }

    @Test
    void allThatIsWrongWithAFormIsSaidAtItsFields() {
        Page page = signedIn("controller");
        open(page, "/collection/form.xhtml");
        page.fill("[id='edit:code']", "плохой код");
        page.click("[id='edit:save']");
        assertThat(page.locator(".note.error li").filter(new Locator.FilterOptions().setHasText("Код формы")))
                .hasCount(1);
        assertThat(page.locator("p.fault").filter(new Locator.FilterOptions().setHasText("Код формы")))
                .hasCount(1);
        assertThat(page.locator("p.fault").filter(new Locator.FilterOptions().setHasText("Название: ")))
                .hasCount(1);
        assertThat(page.locator("[id='edit:code']")).hasValue("плохой код");
    }

    @Test
    void aControllerMakesAForm() {
        Page page = signedIn("controller");
        open(page, "/collection/form.xhtml");
        page.fill("[id='edit:code']", "SEATS");
        page.fill("[id='edit:title']", "Места");
        Locator line = page.locator(".form-line").first();
        line.locator("input[id$=':title']").fill("Мест");
        line.locator("input[id$=':key']").fill("seats");
        line.locator("select[id$=':type']").selectOption("NUMBER");
        page.locator(".form-line").first().locator("input[id$=':min']").fill("0");
        page.click("text=+ Итог");
        Locator total = page.locator("fieldset:has(input[id*=':totals:'])");
        total.locator("input[id$=':words']").fill("Мест всего");
        total.locator("input[id$=':key']").fill("allSeats");
        total.locator("input[id$=':formula']").fill("sum(seats)");
        page.click("[id='edit:check']");
        assertThat(page.locator("#says .error")).hasCount(0);
        page.click("[id='edit:save']");
        assertThat(page.locator(".note.done")).containsText("SEATS");
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        Page page = signedIn("controller", width, language);
        open(page, "/collection/consolidated.xhtml?protocol=" + protocol + "&decision=6");
        Axe.findsNothingOn(page, "consolidated" + suffix);
        open(page, "/collection/differences.xhtml?point=" + point);
        Axe.findsNothingOn(page, "differences" + suffix);
        open(page, "/collection/forms.xhtml");
        Axe.findsNothingOn(page, "forms" + suffix);
        open(page, "/collection/form.xhtml?code=VPR_RESULTS");
        Axe.findsNothingOn(page, "form" + suffix);
        open(page, "/collection/sheet.xhtml?point=" + point);
        assertThat(page.locator(".grid tbody tr")).hasCount(2);
        Axe.findsNothingOn(page, "sheet-sent" + suffix);
    }
}
