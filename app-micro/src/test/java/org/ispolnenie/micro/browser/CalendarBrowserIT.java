package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.ispolnenie.micro.rest.ImportedProtocol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The calendar and the moving of dates by act as a controller works with them. */
class CalendarBrowserIT extends BrowserTest {

    private static final String ACT = "Закон Ленинградской области от 01.11.2019 № 91-оз";
    private static final String OTHER = "Закон Ленинградской области от 01.11.2019 № 92-оз";

    @BeforeAll
    static void aDateIsTakenAway() {
        putOnControl("17.06.2021");
        takeAway("2021-06-17", ACT);
        putOnControl("18.06.2021");
        takeAway("2021-06-18", OTHER);
    }

    private static void putOnControl(String due) {
        String text =
                """
                Решения
                совещания руководителей органов местного самоуправления Ленинградской области
                31 октября 2019 года

                1. Представить сведения о готовности к переносу сроков.
                Срок: до %s.
                Ответственные: руководители органов местного самоуправления Ленинградской области, осуществляющих управление в сфере образования.
                """
                        .formatted(due);
        ImportedProtocol.of(rest("controller"), text.getBytes(StandardCharsets.UTF_8))
                .approved();
    }

    private static void takeAway(String day, String act) {
        rest("admin")
                .post(
                        "/calendar/exceptions",
                        "{\"date\":\"" + day + "\",\"kind\":\"REGIONAL_DAY_OFF\",\"title\":\"День области\",\"act\":\""
                                + act + "\"}")
                .expect(201);
    }

    @Test
    void aControllerEntersADecreeWithdrawsADayAndImportsAnAct() {
        Page page = signedIn("controller");
        open(page, "/calendar/year.xhtml?year=2051");
        assertThat(page.locator("#main")).containsText("только по статье 112");
        page.fill("[id='adding:from']", "2051-04-04");
        page.fill("[id='adding:to']", "2051-04-10");
        page.selectOption("[id='adding:kind']", new SelectOption().setValue("PRESIDENTIAL_NON_WORKING"));
        page.fill("[id='adding:title']", "Нерабочий день");
        page.fill("[id='adding:act']", "Указ Президента РФ от 02.04.2051 № 239");
        page.click("[id='adding:add']");
        assertThat(page.locator("#says")).containsText("Внесено: 5\u00a0дней");
        assertThat(page.locator("#year table.list tbody tr")).hasCount(5);
        page.locator("#year table.list tbody tr").first().locator("a").click();
        page.fill("[id='withdrawing:reason']", "первый день внесён по ошибке");
        Chromium.shoot(page, "calendar-withdrawing-ru-1280");
        page.click("[id='withdrawing:withdraw']");
        assertThat(page.locator("#says")).containsText("отозвана");
        assertThat(page.locator("#year tr.gone")).containsText("первый день внесён по ошибке");

        open(page, "/calendar/import.xhtml");
        page.fill(
                "[id='paste:text']",
                "2051-05-05,пт,TRANSFERRED_DAY_OFF,2051-01-07,Перенос,Постановление от 01.09.2050 № 9\n"
                        + "2051-13-05,пт,TRANSFERRED_DAY_OFF,,Перенос,Постановление от 01.09.2050 № 9");
        page.click("[id='paste:read']");
        assertThat(page.locator("#preview")).containsText("Строка 2");
        Chromium.shoot(page, "calendar-import-fault-ru-1280");
        Axe.findsNothingOn(page, "calendar-import-fault");
        page.fill(
                "[id='paste:text']",
                "2051-05-05,пт,TRANSFERRED_DAY_OFF,2051-01-07,Перенос,Постановление от 01.09.2050 № 9");
        page.click("[id='paste:read']");
        assertThat(page.locator("#preview")).containsText("Новых: 1");
        page.click("[id='taking:take']");
        assertThat(page.locator("#says")).containsText("Новых дней: 1");
    }

    @Test
    void anExecutorReadsTheCalendarAndChangesNothing() {
        Page page = signedIn("executor.mr02");
        open(page, "/calendar/year.xhtml?year=2020");
        assertThat(page.locator(".month")).hasCount(12);
        assertThat(page.locator("[id='adding:add']")).hasCount(0);
        assertThat(open(page, "/calendar/import.xhtml").status()).isEqualTo(403);
        assertThat(open(page, "/assignment/redating.xhtml").status()).isEqualTo(403);
    }

    @Test
    void aControllerMovesTheChosenBodiesByOneAct() {
        Page page = signedIn("controller");
        open(page, "/assignment/redating.xhtml?from=2021-06-17&to=2021-06-17");
        assertThat(page.locator(".hits > li")).hasCount(1);
        assertThat(page.locator("[data-chosen]")).hasText("18");
        page.click(".hits details:not(.why) > summary");
        page.locator(".hits input[name=point]").nth(3).uncheck();
        assertThat(page.locator("[data-chosen]")).hasText("17");
        page.fill("[data-date=group]", "2021-06-16");
        page.locator("[data-date=group]").dispatchEvent("change");
        Chromium.shoot(page, "redating-open-ru-1280");
        Axe.findsNothingOn(page, "redating-open");
        assertThat(page.locator("[id='moving:act']")).hasValue(ACT);
        page.fill("[data-date=group]", "2021-06-21");
        page.locator("[data-date=group]").dispatchEvent("change");
        page.click("[id='moving:move']");
        page.waitForURL(Pattern.compile(".*moved=17.*"));
        assertThat(page.locator(".note.done")).containsText("Перенесено: 17\u00a0контрольных точек");
        assertThat(page.locator("table.list tbody tr").first()).containsText(ACT);
        open(page, "/assignment/redating.xhtml?from=2021-06-17&to=2021-06-17");
        assertThat(page.locator("[data-chosen]")).hasText("1");
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        Page page = signedIn("controller", width, language);
        open(page, "/calendar/year.xhtml?year=2020&knownOn=2020-05-02");
        Axe.findsNothingOn(page, "calendar" + suffix);
        open(page, "/calendar/year.xhtml?year=2027");
        page.locator("#year table.list tbody tr").first().locator("a").click();
        assertThat(page.locator("#entry")).isVisible();
        Axe.findsNothingOn(page, "calendar-entry" + suffix);
        open(page, "/calendar/import.xhtml");
        Axe.findsNothingOn(page, "calendar-import" + suffix);
        open(page, "/assignment/redating.xhtml?from=2021-06-18&to=2021-06-18");
        Axe.findsNothingOn(page, "redating" + suffix);
        open(page, "/assignment/redating.xhtml?from=2035-01-01&to=2035-12-31");
        Axe.findsNothingOn(page, "redating-empty" + suffix);
    }
}
