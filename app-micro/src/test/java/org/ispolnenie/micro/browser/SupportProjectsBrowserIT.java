package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of support projects: which there are, how far one is, its roll-up, those who serve schools. */
class SupportProjectsBrowserIT extends BrowserTest {

    private static final String LOW = "/support-projects/LOW_RESULTS";

    private static String protocol = "";

    /** Two schools of MR06 in the project of item 11, one with a team, a roadmap and figures; the third is not in it. */
    @BeforeAll
    static void aProjectWithTwoSchools() {
        Rest controller = rest("controller");
        controller
                .post(
                        "/organizations/import",
                        "text/csv",
                        ("Код;Вид;Название;Район\n47180001;Школа;Школа № 1 Гатчины;MR06\n"
                                        + "47180002;Школа;Школа № 2 Гатчины;MR06\n47180003;Школа;Школа № 3 Гатчины;MR06\n"
                                        + "47180004;Школа;Гатчинская гимназия;MR06\n47180005;Школа;Лужская школа;MR12\n")
                                .getBytes(StandardCharsets.UTF_8))
                .expect(200);
        APPLICATION.addAccount("curator.gatchina", "LOIRO", "CURATOR");
        APPLICATION.addAccount("curator.idle", "LOIRO", "CURATOR");
        APPLICATION.addAccount("team.47180001", "47180001", "SCHOOL_TEAM");
        APPLICATION.addAccount("team.47180004", "47180004", "SCHOOL_TEAM");
        protocol = approved("support pages");
        RestAnswer project = controller.get(LOW).expect(200);
        controller
                .with("If-Match", project.header("ETag"))
                .put(
                        LOW,
                        """
                        {"title":"Школы с низкими результатами","kind":"LOW_RESULTS","goal":"Вывести школы из зоны риска",
                         "operator":"LOIRO","from":"2019-11-01","to":"2020-12-31",
                         "stages":[{"stage":"IDENTIFICATION","from":"2019-11-01","to":"2019-12-31"}],
                         "basis":{"protocolId":"%s","decision":"11"}}"""
                                .formatted(protocol))
                .expect(200);
        Rest municipality = rest("executor.mr06");
        for (String school : List.of("47180001", "47180002")) {
            municipality
                    .post(LOW + "/schools", "{\"school\":\"" + school + "\"}")
                    .expect(201);
        }
        work(municipality, LOW + "/schools/47180001");
    }

    private static void work(Rest municipality, String school) {
        put(
                municipality,
                school,
                school + "/team",
                "{\"leader\":{\"name\":\"Иванова\",\"position\":\"директор\"},\"members\":[]}");
        put(
                municipality,
                school + "/roadmap",
                school + "/roadmap",
                """
                {"measures":[{"stage":"IDENTIFICATION","title":"Диагностика пятых классов","deadline":"до 8 ноября 2019 года",
                  "responsible":"завуч","expectedResult":"справка"}]}""");
        municipality.post(school + "/roadmap/approval", "{}").expect(200);
        put(
                municipality,
                school + "/indicators",
                school + "/indicators",
                """
                {"indicators":[{"key":"BELOW_BASIC_MATHS","baseline":40,"targets":[{"year":2019,"target":30}]}]}""");
        municipality
                .post(school + "/indicators/BELOW_BASIC_MATHS/values", "{\"value\":35}")
                .expect(200);
        municipality
                .post(school + "/curators", "{\"login\":\"curator.gatchina\"}")
                .expect(200);
    }

    private static void put(Rest rest, String read, String write, String body) {
        rest.with("If-Match", rest.get(read).expect(200).header("ETag"))
                .put(write, body)
                .expect(200);
    }

    @OnBothScreens
    void everyPageOfProjectsIsSoundOnBothScreens(int width, String language) {
        Page page = signedIn("controller", width, language);
        for (String path : List.of(
                "projects.xhtml",
                "project.xhtml?code=LOW_RESULTS",
                "project.xhtml?code=HIGH_RESULTS",
                "rollup.xhtml?project=LOW_RESULTS",
                "rollup.xhtml?project=HIGH_RESULTS",
                "include.xhtml?project=LOW_RESULTS",
                "edit.xhtml?code=LOW_RESULTS")) {
            sound(page, path, width, language);
        }
        open(page, "/schoolsupport/project.xhtml?code=LOW_RESULTS");
        assertThat((boolean) page.locator("h1").evaluate("head => head.scrollHeight <= head.clientHeight + 1"))
                .as("the name of a project is read to its end")
                .isTrue();
        sound(signedIn("curator.gatchina", width, language), "curator.xhtml", width, language);
        sound(signedIn("curator.idle", width, language), "curator.xhtml", width, language);
    }

    private static void sound(Page page, String path, int width, String language) {
        open(page, "/schoolsupport/" + path);
        Axe.findsNothingOn(page, path.replaceAll("\\W+", "-") + "-" + width + "-" + language);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(path)
                .isLessThanOrEqualTo(0);
    }

    @Test
    void aSchoolIsBroughtInByKeyboard() {
        Page page = signedIn("executor.mr06");
        open(page, "/schoolsupport/project.xhtml?code=LOW_RESULTS");
        page.getByText("Включить школы").focus();
        page.keyboard().press("Enter");
        Locator third = page.locator("[id='include:schools'] input[value='47180003']");
        third.focus();
        page.keyboard().press("Space");
        page.locator("[id='include:save']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#says")).containsText("Назовите хотя бы одну причину");
        assertThat(third).isChecked();
        page.locator("[id='include:otherReason']").focus();
        page.keyboard().insertText("Ниже порога по математике три года подряд");
        assertThat(page.locator("[id='include:save']")).isEnabled();
        page.locator("[id='include:save']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".note.done")).hasText("Включено в проект: 1\u00a0школа.");
        assertThat(page.locator("[id='schools:list_data']")).containsText("Школа № 3 Гатчины");
    }

    @Test
    void aSchoolOfTheOtherProjectIsTakenOnceThatIsConfirmed() {
        Page page = signedIn("controller");
        open(page, "/schoolsupport/include.xhtml?project=HIGH_RESULTS");
        page.selectOption("[id='include:municipality']", "MR06");
        page.check("[id='include:schools'] input[value='47180002']");
        assertThat(page.locator("[id='include:both']")).containsText("Школа № 2 Гатчины");
        page.check("[id='include:reasons'] input[value='HIGH_VPR']");
        page.click("[id='include:save']");
        assertThat(page.locator("#says")).containsText("подтвердите, что они нужны в обоих");
        page.check("[id='include:confirm']");
        page.click("[id='include:save']");
        assertThat(page.locator(".note.done")).containsText("Включено в проект");
        assertThat(page.locator("[id='schools:list_data']")).containsText("В обоих проектах сразу");
    }

    @Test
    void schoolsThatAreTickedGetACuratorAndAPartnerTogether() {
        Page page = signedIn("executor.mr06");
        open(page, "/schoolsupport/project.xhtml?code=LOW_RESULTS&q=4718000");
        tick(page, "47180002");
        page.click("summary >> text=Назначить куратора");
        page.selectOption("[id='schools:curator']", "curator.gatchina");
        page.click("[id='schools:nameCurator']");
        assertThat(page.locator(".note.done")).hasText("Куратор назначен: 1\u00a0школа.");
        tick(page, "47180001");
        tick(page, "47180002");
        page.click("summary >> text=Назвать школу-партнёра");
        page.locator("[id='schools:partner_input']").pressSequentially("47180004");
        page.click(".ui-autocomplete-panel >> text=Гатчинская гимназия");
        page.click("[id='schools:addPartner']");
        assertThat(page.locator(".note.done")).hasText("Школа-партнёр названа: 2\u00a0школы.");
        assertThat(rest("controller").get(LOW + "/schools/47180001").expect(200).text("/partners/0"))
                .isEqualTo("47180004");
    }

    private static void tick(Page page, String school) {
        Locator box = page.locator("[id='schools:list_" + school + "_checkbox']");
        box.focus();
        page.keyboard().press("Space");
        assertThat(box).hasAttribute("aria-checked", "true");
    }

    @Test
    void theMapOfStagesLeadsToTheSchoolsThatAreThere() {
        Page page = signedIn("controller");
        open(page, "/schoolsupport/project.xhtml?code=LOW_RESULTS&q=47180001");
        assertThat(page.locator(".stage-map .NOW h3")).hasText("Выявление и диагностика");
        page.locator(".stage-map a").first().click();
        assertThat(page.locator("#stage")).hasValue("IDENTIFICATION");
        assertThat(page.locator("[id='schools:list_data']")).containsText("Школа № 1 Гатчины");
    }

    @Test
    void theRollUpOpensToItsSchoolsByKeyboardAndItsChartHasATable() {
        Page page = signedIn("controller");
        open(page, "/schoolsupport/rollup.xhtml?project=LOW_RESULTS&year=2019&indicator=BELOW_BASIC_MATHS");
        Locator arrow = page.locator(".ui-treetable-toggler[aria-label='Гатчинский район']");
        arrow.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".ui-treetable-data")).containsText("Школа № 1 Гатчины");
        assertThat(arrow).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("canvas")).hasAttribute("role", "img");
        Locator row = page.locator(".chart-table tbody tr:has-text('Гатчинский')");
        assertThat(row.locator("td")).hasText(new String[] {"40", "30", "35", "—", "−5"});
    }

    @Test
    void aMunicipalityAttachesItsRollUpToItsReportInOneClick() {
        Page page = signedIn("executor.mr06");
        open(page, "/schoolsupport/rollup.xhtml?project=LOW_RESULTS");
        assertThat((boolean) page.locator(".ui-treetable th:has-text('Отчёт по решению')")
                        .evaluate("head => head.getBoundingClientRect().right <= innerWidth"))
                .as("the column that the page speaks of is seen without scrolling")
                .isTrue();
        assertThat(page.locator(".crumbs")).not().containsText("LOW_RESULTS");
        page.click("input[value='Приложить к отчёту']");
        assertThat(page.locator("[id='reportForm:attachments']")).containsText("low-results-mr06-");
        assertThat(page.locator("section[aria-label^='Проект']")).containsText("с командой 1");
        page.click("[id='reportForm:discard']");
        assertThat(page.locator("[id='reportForm:attachments']")).not().containsText("low-results");
    }

    @Test
    void theControllerMakesAProjectWithIndicatorsAndNamesItsDecision() {
        Page page = signedIn("controller");
        open(page, "/schoolsupport/projects.xhtml");
        page.click("text=Новый проект");
        page.fill("[id='edit:code']", "READERS");
        page.fill("[id='edit:title']", "Читающие школы");
        page.fill("[id='edit:goal']", "Вернуть чтение");
        page.selectOption("[id='edit:operator']", "LOIRO");
        page.selectOption("[id='edit:protocol']", protocol);
        page.selectOption("[id='edit:decision']", "11");
        page.click("[id='edit:addIndicator']");
        page.fill("[id='edit:indicators:0:title']", "Доля читающих каждый день");
        page.click("[id='edit:save']");
        assertThat(page.locator("#says")).containsText("Код");
        assertThat(page.locator("[id='edit:title']")).hasValue("Читающие школы");
        page.fill("[id='edit:indicators:0:key']", "READERS_DAILY");
        page.click("[id='edit:save']");
        assertThat(page.locator(".note.done")).isVisible();
        assertThat(page.locator("#main")).containsText("Читающие школы");
        assertThat(rest("controller")
                        .get("/support-projects/READERS/indicators")
                        .expect(200)
                        .text("/indicators/0/key"))
                .isEqualTo("READERS_DAILY");
    }

    @Test
    void aCuratorBeginsAtTheSchoolsTheyServe() {
        Page page = signedIn("curator.gatchina");
        assertThat(page.url()).endsWith("/schoolsupport/curator.xhtml");
        assertThat(page.locator("#main")).containsText("Школа № 1 Гатчины");
        assertThat(page.locator("#main")).containsText("Диагностика пятых классов");
        assertThat(page.locator("nav.menu a")).hasText(new String[] {"Мои школы", "Проекты"});
    }

    @Test
    void aTeamWhoseSchoolIsInNoProjectIsToldHowThatComesAbout() {
        Page page = signedIn("team.47180004");
        assertThat(page.locator("#main")).containsText("Школа сейчас не участвует в проектах");
        assertThat(page.locator("nav.menu a")).hasText(new String[] {"Моя школа", "Проекты"});
    }

    /** Who is shown a page, and who is refused; what those of schools meet in the frame of every page is theirs, too. */
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            page,                                               controller, chair, admin, executor.mr06, curator.gatchina, team.47180001
            /schoolsupport/projects.xhtml,                      200, 200, 200, 200, 200, 200
            /schoolsupport/project.xhtml?code=LOW_RESULTS,      200, 200, 200, 200, 200, 200
            /schoolsupport/rollup.xhtml?project=LOW_RESULTS,    200, 200, 200, 200, 403, 403
            /schoolsupport/rollup-workbook?project=LOW_RESULTS, 200, 200, 200, 200, 403, 403
            /schoolsupport/include.xhtml?project=LOW_RESULTS,   200, 403, 403, 200, 403, 403
            /schoolsupport/edit.xhtml?code=LOW_RESULTS,         200, 403, 403, 403, 403, 403
            /schoolsupport/curator.xhtml,                       403, 403, 403, 403, 200, 403
            /schoolsupport/project.xhtml?code=NONE,             404, 404, 404, 404, 404, 404
            /assignment/list.xhtml,                             200, 200, 200, 200, 403, 403
            /directory/deputies.xhtml,                          200, 200, 200, 200, 200, 200
            /directory/password.xhtml,                          200, 200, 200, 200, 200, 200
            /directory/second-factor.xhtml,                     200, 200, 200, 200, 200, 200
            /directory/people.xhtml,                            403, 403, 200, 403, 403, 403
            /directory/person.xhtml?login=chair,                403, 403, 200, 403, 403, 403
            /directory/person-new.xhtml,                        403, 403, 200, 403, 403, 403
            /directory/schools.xhtml,                           200, 200, 200, 200, 200, 200
            /notification/list.xhtml,                           200, 200, 200, 200, 200, 200
            /help.xhtml,                                        200, 200, 200, 200, 200, 200
            """)
    void everyoneSeesThePagesThatAreTheirs(
            String path, int controller, int chair, int admin, int executor, int curator, int team) {
        assertThat(List.of(
                        status("controller", path),
                        status("chair", path),
                        status("admin", path),
                        status("executor.mr06", path),
                        status("curator.gatchina", path),
                        status("team.47180001", path)))
                .containsExactly(controller, chair, admin, executor, curator, team);
    }

    private static int status(String login, String path) {
        Page page = signedIn(login);
        int status = page.request().get(APPLICATION.address() + path).status();
        page.context().close();
        return status;
    }
}
