package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The administrator keeps bodies and groups on pages; their codes and names are of this class alone. */
class OrganizationsBrowserIT extends BrowserTest {

    @BeforeAll
    static void someAreThere() {
        rest("admin")
                .post(
                        "/organizations",
                        "{\"code\":\"OAK\",\"kind\":\"OTHER\",\"name\":\"Центр «Дубрава-Первая»\","
                                + "\"aliases\":[\"Дубрава-Первая\",\"Первая дубрава\"],\"validFrom\":\"2015-01-01\"}")
                .expect(201);
        rest("admin")
                .with("If-Match", "*")
                .put(
                        "/organizations/OAK",
                        "{\"name\":\"Академия «Дубрава-Главная»\",\"aliases\":[\"Первая дубрава\"],\"parent\":\"KOIPO\","
                                + "\"nameFrom\":\"2019-03-01\"}")
                .expect(200);
        rest("admin")
                .post(
                        "/organizations/OAK/persons-in-charge",
                        "{\"name\":\"Дубова Д. Д.\",\"post\":\"директор\",\"email\":\"dubova@oak.example\","
                                + "\"phone\":\"8 (81363) 7-00-00\",\"from\":\"2018-01-01\"}")
                .expect(201);
        rest("admin")
                .post(
                        "/groups",
                        "{\"code\":\"OAKS\",\"name\":\"Дубравы области\",\"aliases\":[\"дубравные центры\"],\"members\":["
                                + "{\"organization\":\"OAK\",\"from\":\"2016-01-01\"},"
                                + "{\"organization\":\"MR03\",\"from\":\"2016-01-01\",\"to\":\"2018-12-31\"}]}")
                .expect(201);
    }

    @Test
    void aBodyIsBroughtInRenamedAndClosed() {
        Page page = signedIn("admin");
        open(page, "/directory/organizations.xhtml");
        page.click(".head a.btn:not(.second)");
        page.fill("[id='edit:code']", "АSH");
        page.fill("[id='edit:name']", "Центр «Ясенник»");
        page.click("[id='edit:save']");
        assertThat(page.locator("#says")).containsText("латинских букв");
        assertThat(page.locator("[id='edit:name']")).hasValue("Центр «Ясенник»");
        page.fill("[id='edit:code']", "ASH");
        page.fill("[id='edit:aliases']", "Ясенник\nПервая дубрава");
        page.click("[id='edit:save']");
        assertThat(page.locator("#says")).containsText("«Первая дубрава» — так уже называется");
        page.fill("[id='edit:aliases']", "Ясенник");
        page.fill("[id='edit:validFrom']", "2015-01-01");
        page.click("[id='edit:save']");
        assertThat(page.locator("h1")).hasText("Центр «Ясенник»");

        page.click(".head a.btn");
        page.fill("[id='edit:name']", "Институт «Ясенник»");
        page.fill("[id='edit:nameFrom']", "2018-09-01");
        page.click("[id='edit:save']");
        assertThat(page.locator("h1")).hasText("Институт «Ясенник»");
        assertThat(page.locator("#former")).containsText("Центр «Ясенник»");
        assertThat(page.locator("#former")).containsText("31.08.2018");

        page.locator("summary", new Page.LocatorOptions().setHasText("Закрыть орган"))
                .click();
        page.fill("[id='closing:validTo']", "2051-08-31");
        page.fill("[id='closing:reason']", "Приказ № 7");
        page.locator("[id='closing:successor']").selectOption("OAK");
        page.click("[id='closing:close']");
        assertThat(page.locator("main .done")).isVisible();
        assertThat(page.locator("main .timeline li").first()).containsText("Приказ № 7");
        assertThat(page.locator("main .facts")).containsText("Академия «Дубрава-Главная»");
    }

    @Test
    void aBodyWithOpenWorkIsNotClosedUnseen() {
        approved("closing");
        Page page = signedIn("admin");
        open(page, "/directory/organization.xhtml?code=MR16");
        page.locator("summary", new Page.LocatorOptions().setHasText("Закрыть орган"))
                .click();
        page.fill("[id='closing:validTo']", "2051-08-31");
        page.fill("[id='closing:reason']", "Приказ № 8");
        page.click("[id='closing:close']");
        assertThat(page.locator("#says")).containsText("Назовите преемника или подтвердите");
        assertThat(page.locator("[id='closing:reason']")).hasValue("Приказ № 8");
        assertThat(page.locator("[id='closing:leaveOpen']")).not().isChecked();
    }

    @Test
    void aPersonInChargeIsNamedAndTheirLastDayRecorded() {
        Page page = signedIn("admin");
        open(page, "/directory/organization.xhtml?code=OAK&person=0");
        page.fill("[id='person:name']", "Желудев Ж. Ж.");
        page.fill("[id='person:post']", "заместитель");
        page.fill("[id='person:phone']", "спросить у секретаря");
        page.click("[id='person:save']");
        assertThat(page.locator("#says")).containsText("не телефон");
        page.fill("[id='person:phone']", "8 (812) 000-00-00");
        page.fill("[id='person:from']", "2017-01-01");
        page.click("[id='person:save']");
        Locator person = page.locator("#inCharge li", new Page.LocatorOptions().setHasText("Желудев"));
        assertThat(person).containsText("заместитель");
        person.locator("a.btn").click();
        page.fill("[id='person:to']", "2018-12-31");
        page.click("[id='person:save']");
        assertThat(person).containsText("не сегодня");
    }

    @Test
    void aGroupGetsAMemberAndIsSeenAsOfADay() {
        Page page = signedIn("admin");
        open(page, "/directory/group-edit.xhtml?code=OAKS");
        page.locator("[id='edit:newcomer']").selectOption("MR08");
        page.click("[id='edit:add']");
        Locator added = page.locator("fieldset", new Page.LocatorOptions().setHasText("Киришский"));
        added.locator("input[type=date]").first().fill("2019-03-01");
        page.click("[id='edit:save']");
        assertThat(page.locator("#members")).containsText("MR08");

        open(page, "/directory/group.xhtml?code=OAKS&on=2017-01-01");
        assertThat(page.locator("#members")).containsText("MR03");
        assertThat(page.locator("#members")).containsText("Центр «Дубрава-Первая»");
        assertThat(page.locator("#members")).not().containsText("MR08");
    }

    @Test
    void aControllerReadsAndChangesNothing() {
        Page page = signedIn("controller");
        open(page, "/directory/organizations.xhtml?q=дубрава");
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        assertThat(page.locator(".head a.btn:not(.second)")).hasCount(0);
        page.click("table.list tbody a");
        assertThat(page.locator("#inCharge")).containsText("dubova@oak.example");
        assertThat(page.locator("main form")).hasCount(0);
        assertThat(open(page, "/directory/organization.xhtml?code=NOBODY").status())
                .isEqualTo(404);
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        Page page = signedIn("admin", width, language);
        open(page, "/directory/organizations.xhtml?ended=true");
        Axe.findsNothingOn(page, "bodies" + suffix);
        open(page, "/directory/organization.xhtml?code=OAK&person=0");
        page.locator("details.panel summary").click();
        Axe.findsNothingOn(page, "body" + suffix);
        open(page, "/directory/organization-edit.xhtml?code=OAK");
        Axe.findsNothingOn(page, "body-edit" + suffix);
        open(page, "/directory/organization-edit.xhtml");
        Axe.findsNothingOn(page, "body-new" + suffix);
        open(page, "/directory/groups.xhtml");
        Axe.findsNothingOn(page, "groups" + suffix);
        open(page, "/directory/group.xhtml?code=OAKS");
        Axe.findsNothingOn(page, "group" + suffix);
        open(page, "/directory/group-edit.xhtml?code=OAKS");
        Axe.findsNothingOn(page, "group-edit" + suffix);
    }
}
