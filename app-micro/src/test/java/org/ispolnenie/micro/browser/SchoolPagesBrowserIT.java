package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One school in a support project: its passport, its roadmap along the time, its indicators. */
class SchoolPagesBrowserIT extends BrowserTest {

    private static final String PROJECT = "/support-projects/LOW_RESULTS";

    private static final String DRAFT =
            """
            {"measures":[
              {"stage":"IDENTIFICATION","title":"Диагностика дефицитов","deadline":"до 20 декабря 2019 года",
               "responsible":"завуч","expectedResult":"карта дефицитов","evidenceWanted":"протокол"},
              {"stage":"EXECUTION","title":"Курсы","deadline":"1 марта 2020 г.","responsible":"директор",
               "expectedResult":"удостоверения"}]}""";

    /** The next version of the same, which leaves one of the two out. */
    private static final String NEXT =
            """
            {"measures":[
              {"key":"1","stage":"IDENTIFICATION","title":"Диагностика дефицитов","deadline":"до 20 декабря 2019 года",
               "responsible":"методист","expectedResult":"карта дефицитов","evidenceWanted":"протокол"}],
             "leftOut":[{"key":"2","reason":"нет денег"}]}""";

    /** Nobody can read it, and a page must bear it: a word of eighty letters, and markup. */
    private static final String LONG = "Ж".repeat(80);

    private static final String MARKUP = "<img src='nowhere' onerror='window.struck=true'> " + LONG;

    private static final String ONE =
            """
            {"measures":[{"stage":"IDENTIFICATION","title":"%s","deadline":"до 20 декабря 2019 года",
              "responsible":"%s","expectedResult":"%s"}]}""";

    @BeforeAll
    static void schoolsWithTheirPeople() {
        StringBuilder rows = new StringBuilder("Код;Вид;Название;Район\n");
        for (int school = 1; school <= 10; school++) {
            rows.append(code(school)).append(";Школа;Школа № ").append(school).append(" Лодейного Поля;MR12\n");
        }
        rest("controller")
                .post("/organizations/import", "text/csv", rows.toString().getBytes(StandardCharsets.UTF_8))
                .expect(200);
        APPLICATION.addAccount("curator.lodeynoe", "LOIRO", "CURATOR");
        APPLICATION.addAccount("z.curator.mr12", "MR12", "CURATOR");
    }

    private static String code(int school) {
        return "4712900" + school;
    }

    /** A school of its own for each test, with a team that signs in. */
    private static String school(int school) {
        APPLICATION.addAccount("team." + code(school), code(school), "SCHOOL_TEAM");
        rest("controller")
                .post(PROJECT + "/schools", "{\"school\":\"" + code(school) + "\"}")
                .expect(201);
        return PROJECT + "/schools/" + code(school);
    }

    private static void write(String school, String draft) {
        rest("controller").with("If-Match", "*").put(school + "/roadmap", draft).expect(200);
    }

    private static void approved(String school, String draft) {
        write(school, draft);
        rest("executor.mr12").post(school + "/roadmap/approval", "{}").expect(200);
    }

    private static String address(String page, int school) {
        return "/schoolsupport/" + page + ".xhtml?project=LOW_RESULTS&school=" + code(school);
    }

    private static Page at(String login, String page, int school) {
        Page there = signedIn(login);
        open(there, address(page, school));
        return there;
    }

    @Test
    void aSchoolTeamEntersAnIndicatorAndTheChartMoves() {
        school(1);
        Page page = at("team." + code(1), "indicators", 1);
        Locator maths = page.locator("#i-BELOW_BASIC_MATHS");
        maths.getByText("Задать исходное и целевые значения").first().click();
        maths.locator("[id$=':baseline']").fill("тридцать");
        maths.locator("[id$=':keep']").click();
        assertThat(maths.locator(".fault").first()).containsText("«тридцать» — не число");
        maths.locator("[id$=':baseline']").fill("131,5");
        maths.locator("[id$=':keep']").click();
        assertThat(maths.locator(".fault").first()).containsText("от 0 до 100 %");
        maths.locator("[id$=':baseline']").fill("31,5");
        maths.locator("[id$=':target']").first().fill("25");
        maths.locator("[id$=':keep']").click();
        assertThat(maths.locator("table.years")).containsText("31,5");
        assertThat(maths.locator("canvas")).hasAttribute("role", "img");
        assertThat(drawn(page)).doesNotContain("26");

        Locator figures = maths.locator("[id$=':figure']");
        assertThat(figures.first()).not().isVisible();
        maths.locator("form[id$=':value'] > details > summary").click();
        figures.nth(0).fill("13");
        figures.nth(1).fill("0");
        maths.locator("[id$=':enter']").click();
        assertThat(maths.locator(".fault").first())
                .containsText("делить пришлось бы на ноль. Проверьте: «Писали работу");
        maths.locator("[id$=':figure']").nth(1).fill("50");
        maths.locator("[id$=':enter']").click();
        assertThat(maths.locator("table.years")).containsText("26");
        assertThat(drawn(page)).contains("26");
        assertThat(maths.locator(".state").first()).containsText("лучше, чем было");
        Chromium.shoot(page, "school-indicators-entered-ru-1280");
        open(page, address("school", 1));
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("математика")))
                .containsText("26");
        aWrongValueIsWithdrawnWithAReasonAndDoesNotCount(page);
    }

    /** What the chart of the indicator draws. */
    private static String drawn(Page page) {
        return String.valueOf(page.evaluate("() => JSON.stringify(Chart.getChart(document.querySelector("
                + "'#i-BELOW_BASIC_MATHS canvas')).data.datasets.map(one => one.data))"));
    }

    @Test
    void aDeadlineInWordsShowsItsDayAtOnce() {
        school(2);
        Page page = at("team." + code(2), "roadmap", 2);
        page.click("main .empty a.btn");
        Locator deadline = page.locator("[id$=':deadline']");
        deadline.fill("до 25 мая 2020 года");
        deadline.blur();
        assertThat(page.locator(".read")).containsText("25.05.2020, понедельник");
        deadline.fill("когда-нибудь потом");
        deadline.blur();
        assertThat(page.locator(".read")).containsText("не читается как срок");
        page.click("[id='edit:save']");
        assertThat(page.locator("fieldset .fault", new Page.LocatorOptions().setHasText("Срок")))
                .containsText("не читается как срок");
        assertThat(page.locator("fieldset .fault", new Page.LocatorOptions().setHasText("Мероприятие")))
                .isVisible();
        page.locator("[id$=':title']").fill("Срез знаний");
        page.locator("[id$=':deadline']").fill("до 1 марта 2020 года");
        page.locator("[id$=':responsible']").fill("завуч");
        page.locator("[id$=':expectedResult']").fill("справка");
        page.click("[id='edit:save']");
        assertThat(page.locator(".note.done")).containsText("Черновик сохранён");
        assertThat(page.locator("table.list")).containsText("28.02.2020");
        assertThat(page.locator("[id$=':approve']")).hasCount(0);

        Page municipality = at("executor.mr12", "roadmap", 2);
        municipality.click("[id='approval:approve']");
        assertThat(municipality.locator(".note.done")).containsText("Дорожная карта утверждена");
        assertThat(municipality.locator(".vis-item.bar a")).containsText("Срез знаний");
        assertThat(municipality.locator(".vis-item.bar a")).isVisible();
        municipality.locator(".vis-item.bar a").focus();
        municipality.keyboard().press("Enter");
        assertThat(municipality.locator("#measureHead")).hasText("Срез знаний");
    }

    @Test
    void oneEvidenceBearsTwoMeasuresOut() {
        approved(school(3), DRAFT);
        Page page = at("team." + code(3), "roadmap", 3);
        page.click("table.list >> text=Диагностика дефицитов");
        page.locator("[id='completion:complete']").click();
        assertThat(page.locator("#measure .fault").first()).isVisible();
        page.fill("[id='completion:result']", "Карта готова");
        page.setInputFiles(
                "[id='completion:files']",
                new FilePayload("run.exe", "application/x-msdownload", new byte[] {'M', 'Z', 0, 0}));
        page.click("[id='completion:complete']");
        assertThat(page.locator("#measure .fault", new Page.LocatorOptions().setHasText("run.exe")))
                .isVisible();
        page.setInputFiles("[id='completion:files']", pdf("карта.pdf"));
        page.click("[id='completion:complete']");
        assertThat(page.locator("#measure .state").first()).containsText("выполнено");
        assertThat(page.locator("#measure .files")).containsText("карта.pdf");

        page.click("table.list >> text=Курсы");
        page.fill("[id='completion:result']", "Курсы пройдены");
        page.getByLabel("карта.pdf").check();
        page.click("[id='completion:complete']");
        assertThat(page.locator("table.list .files a")).hasCount(2);
        assertThat(page.locator("#measure .files a")).containsText("карта.pdf");
        String file = page.locator("#measure .files a").getAttribute("href");
        assertThat(open(signedIn("executor.mr03"), "/schoolsupport/" + file).status())
                .isEqualTo(404);

        Page municipality = at("executor.mr12", "roadmap", 3);
        municipality.click("table.list >> text=Курсы");
        municipality.click("text=Вернуть школе");
        municipality.fill("[id='return:reason']", "Нет удостоверений");
        municipality.click("[id='return:giveBack']");
        assertThat(municipality.locator("#measure .note.warn")).containsText("Нет удостоверений");
        municipality.click("table.list >> text=Диагностика дефицитов");
        municipality.click("[id='confirmation:confirm']");
        assertThat(municipality.locator("#measure .state").first()).containsText("подтверждено");
    }

    private static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void twoPeopleOfATeamWriteAtOnceAndLoseNothing() {
        write(school(4), DRAFT);
        Page one = at("team." + code(4), "roadmap-draft", 4);
        Page other = at("team." + code(4), "roadmap-draft", 4);
        one.locator("[id$=':title']").first().fill("Диагностика всех учителей");
        other.locator("[id$=':title']").nth(1).fill("Курсы в ЛОИРО");
        one.click("[id='edit:save']");
        assertThat(one.locator(".note.done")).containsText("Черновик сохранён");
        other.click("[id='edit:save']");
        assertThat(other.locator("#edit .note.warn").first())
                .containsText("Его изменения добавлены сюда, ваши не потеряны");
        assertThat(other.locator("[id$=':title']").first()).hasValue("Диагностика всех учителей");
        assertThat(other.locator("[id$=':title']").nth(1)).hasValue("Курсы в ЛОИРО");
        other.click("[id='edit:save']");
        assertThat(other.locator("table.list"))
                .containsText(Pattern.compile("Диагностика всех учителей.*Курсы в ЛОИРО", Pattern.DOTALL));
    }

    @Test
    void aDraftIsApprovedOnceAndByThoseWhoSawIt() {
        String school = school(5);
        write(school, DRAFT);
        Page one = at("executor.mr12", "roadmap", 5);
        write(school, DRAFT.replace("завуч", "методист"));
        one.click("[id='approval:approve']");
        assertThat(one.locator("#says")).containsText(Pattern.compile("измен"));
        Page again = at("executor.mr12", "roadmap", 5);
        again.click("[id='approval:approve']");
        assertThat(again.locator(".note.done")).isVisible();
    }

    @Test
    void whatIsTakenOutSaysWhyAndStaysInSight() {
        approved(school(9), DRAFT);
        Page team = at("team." + code(9), "roadmap-draft", 9);
        team.locator("[id$=':drop']").nth(1).click();
        assertThat(team.locator(".taken-out")).containsText("Курсы");
        team.locator("[id$=':back']").click();
        assertThat(team.locator(".taken-out")).hasCount(0);
        assertThat(team.locator("[id$=':title']").nth(1)).hasValue("Курсы");
        team.locator("[id$=':drop']").nth(1).click();
        team.click("[id='edit:save']");
        assertThat(team.locator(".taken-out .fault")).containsText("Причина");
        team.locator("[id$=':reason']").fill("Курсы оплатит район");
        team.click("[id='edit:save']");
        assertThat(team.locator(".changes")).containsText("Курсы оплатит район");

        Page municipality = at("executor.mr12", "roadmap", 9);
        assertThat(municipality.locator("#cancelled")).hasCount(0);
        open(municipality, address("roadmap", 9) + "&version=2");
        municipality.click("[id='approval:approve']");
        assertThat(municipality.locator("#cancelled"))
                .containsText(Pattern.compile("Отменённые мероприятия: 1.*Курсы.*Курсы оплатит район", Pattern.DOTALL));
        open(municipality, address("school", 9));
        assertThat(municipality.locator(".standing")).containsText("отменено: 1");
        assertThat(municipality.locator("main")).containsText("Отменено: Курсы — Курсы оплатит район");
    }

    @OnBothScreens
    void wordsOfPeopleAreNeitherMarkupNorWiderThanThePage(int width, String language) {
        longWords();
        Page page = signedIn("executor.mr12", width, language);
        List<String> said = new ArrayList<>();
        page.onConsoleMessage(message -> said.add(message.text()));
        for (String name : new String[] {"roadmap", "school", "roadmap-draft"}) {
            open(page, address(name, 10) + (name.equals("roadmap") ? "&measure=1" : ""));
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .as(name)
                    .isEqualTo(true);
            assertThat(page.evaluate("() => Array.from(document.querySelectorAll('table.list tbody :is(td, th)'))"
                            + ".filter(cell => cell.scrollWidth > cell.clientWidth + 1).map(cell => cell.innerText)"))
                    .as("cells of " + name + " that their words leave")
                    .isEqualTo(List.of());
        }
        if (width > 800) {
            open(page, address("roadmap", 10));
            Locator bar = page.locator(".vis-item.bar");
            assertThat(bar.locator("a")).hasAttribute("href", Pattern.compile("measure=1#measure$"));
            bar.hover();
            assertThat(page.locator(".vis-tooltip")).containsText("onerror");
        }
        assertThat(page.evaluate("() => window.struck")).isNull();
        assertThat(page.locator("main img[src='nowhere']")).hasCount(0);
        assertThat(said).noneMatch(line -> line.contains("XSS"));
    }

    private static void aWrongValueIsWithdrawnWithAReasonAndDoesNotCount(Page page) {
        open(page, address("indicators", 1));
        Locator maths = page.locator("#i-BELOW_BASIC_MATHS");
        maths.locator("summary:has-text('Все значения')").click();
        maths.locator(".withdrawal summary").first().click();
        maths.locator(".withdrawal [id$=':withdraw']").click();
        assertThat(maths.locator(".fault").first()).isVisible();
        maths.locator(".withdrawal summary").first().click();
        maths.locator(".withdrawal [id$=':reason']").first().fill("введено по ошибке");
        maths.locator(".withdrawal [id$=':withdraw']").click();
        assertThat(maths.locator("table.years")).not().containsText("26");
        maths.locator("summary:has-text('Все значения')").click();
        assertThat(maths.locator(".values")).containsText("введено по ошибке");
    }

    private static void longWords() {
        if (rest("controller").get(PROJECT + "/schools/" + code(10)).status() == 200) {
            return;
        }
        String school = school(10);
        approved(school, ONE.formatted(MARKUP, LONG, LONG));
        rest("controller")
                .post(school + "/comments", "{\"text\":\"%s\",\"measure\":\"1\"}".formatted(MARKUP))
                .expect(201);
    }

    @Test
    void theMunicipalityNamesACuratorWhoSeesThatSchoolAndNoOther() {
        school(6);
        Page municipality = at("executor.mr12", "school", 6);
        assertThat(municipality.locator(".warnings")).containsText("нет куратора");
        municipality.click(".warnings >> text=Назвать команду");
        municipality.fill("[id='teamForm:name']", "Иванова Анна Петровна");
        municipality.click("[id='teamForm:save']");
        assertThat(municipality.locator("#team .fault").first()).isVisible();
        municipality.fill("[id='teamForm:position']", "директор");
        municipality.click("[id='teamForm:save']");
        assertThat(municipality.locator("#team")).containsText("Иванова Анна Петровна");
        municipality.locator("#curators summary").click();
        // Curators of the own municipality come first.
        assertThat(municipality.locator("[id='curatorForm:login'] option").nth(1))
                .hasAttribute("value", "z.curator.mr12");
        municipality.selectOption("[id='curatorForm:login']", "curator.lodeynoe");
        municipality.click("[id='curatorForm:name']");
        assertThat(municipality.locator("#curators")).containsText("сейчас");

        Page curator = at("curator.lodeynoe", "school", 6);
        assertThat(curator.locator("#team a.btn")).hasCount(0);
        assertThat(curator.locator("#curators summary")).hasCount(0);
        curator.fill("[id='comment:text']", "Начните с шестых классов");
        curator.click("[id='comment:say']");
        assertThat(curator.locator("#comments")).containsText("Начните с шестых классов");
        school(7);
        assertThat(open(curator, address("school", 7)).status()).isEqualTo(404);
        assertThat(open(curator, address("roadmap-draft", 6)).status()).isEqualTo(403);
        assertThat(open(signedIn("team." + code(7)), address("roadmap", 6)).status())
                .isEqualTo(404);
        assertThat(open(curator, address("school", 6) + "&done=NONSENSE").status())
                .isEqualTo(400);
        assertThat(open(curator, "/schoolsupport/school.xhtml").status()).isEqualTo(404);
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        prepared();
        Page page = signedIn("executor.mr12", width, language);
        for (String name : new String[] {"school", "roadmap", "indicators", "roadmap-draft"}) {
            open(page, address(name, 8));
            assertThat(page.locator("main h1")).isVisible();
            Axe.findsNothingOn(page, "school-" + name + suffix);
        }
        open(page, address("school", 8) + "&edit=team");
        Axe.findsNothingOn(page, "school-team" + suffix);
        open(page, address("school", 8) + "&edit=profile");
        Axe.findsNothingOn(page, "school-profile" + suffix);
        open(page, address("roadmap", 8) + "&measure=1");
        Axe.findsNothingOn(page, "school-measure" + suffix);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    /** A school with everything on it, once. */
    private static void prepared() {
        if (rest("controller").get(PROJECT + "/schools/" + code(8)).status() == 200) {
            return;
        }
        String school = school(8);
        approved(school, DRAFT);
        approved(school, NEXT);
        write(school, NEXT.replace("методист", "завуч").replaceFirst("(?s),\\s*\"leftOut\".*", "}"));
        rest("controller")
                .with("If-Match", "*")
                .put(
                        school + "/indicators",
                        "{\"indicators\":[{\"key\":\"BELOW_BASIC_MATHS\",\"baseline\":31.5,"
                                + "\"targets\":[{\"year\":2020,\"target\":25}]}]}")
                .expect(200);
        rest("controller")
                .post(
                        school + "/indicators/BELOW_BASIC_MATHS/values",
                        "{\"inputs\":[{\"key\":\"below\",\"figure\":12},{\"key\":\"tested\",\"figure\":48}],"
                                + "\"measuredOn\":\"2019-10-20\"}")
                .expect(200);
    }
}
