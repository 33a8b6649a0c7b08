package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ispolnenie.micro.rest.ImportedProtocol;
import org.junit.jupiter.api.Test;

/** The working life of a control point on the pages: the executor on one side, the controller on the other. */
class ExecutionBrowserIT extends BrowserTest {

    private static final String REASON = "Не приложен документ, подтверждающий исполнение.";
    private static final String DONE = "Дорожная карта утверждена, размещена на сайте, доведена до школ.";

    /** Reported, returned with a reason, answered, accepted: the cell of the board turns with it. */
    @Test
    void aReportIsReturnedAnsweredAndAccepted() {
        String protocol = corrected("returned and accepted");
        String point = point(protocol, "1", "MR03");
        Page executor = signedIn("executor.mr03");
        Page controller = signedIn("controller");
        assertThat(cell(controller, protocol, point)).hasClass(Pattern.compile("ON_CONTROL|DUE_SOON"));

        executor.click("nav.menu >> text=Мои поручения");
        executor.locator("ul.work a[href$='id=" + point + "']").first().click();
        executor.fill("[id='reportForm:text']", "Подготовили дорожную карту.");
        assertThat(executor.locator("[id='reportForm:kept']")).containsText("Черновик сохранён");
        executor.click("[id='reportForm:send']");
        assertThat(executor.locator("#says")).containsText("правовой акт");
        shoot(executor, "point-refused-ru-1280");

        fillAct(executor, "plan.pdf");
        assertThat(executor.locator(".checks .missing")).hasCount(0);
        shoot(executor, "point-draft-complete-ru-1280");
        executor.click("[id='reportForm:send']");
        assertThat(executor.locator(".note.done")).containsText("Отчёт отправлен");

        open(controller, "/assignment/inbox.xhtml");
        controller.locator("a.btn[href*='id=" + point + "#']").click();
        shoot(controller, "point-judge-ru-1280");
        controller.click("summary >> text=Вернуть на доработку");
        controller.locator("select[data-puts]").selectOption(REASON);
        assertThat(controller.locator("textarea[id$=':reason']")).hasValue(REASON);
        controller.locator("[id$=':return:send']").click();
        assertThat(controller.locator(".note.done")).containsText("Отчёт возвращён");

        executor.click("nav.menu >> text=Мои поручения");
        Locator returned = executor.locator("ul.work li.RETURNED", new Page.LocatorOptions().setHasText(REASON));
        assertThat(returned.first()).isVisible();
        shoot(executor, "mine-returned-ru-1280");
        returned.locator("a[href$='id=" + point + "#report']").click();
        assertThat(executor.locator(".note.returned")).containsText(REASON);
        executor.fill("[id='reportForm:text']", DONE);
        fillAct(executor, "plan-signed.pdf");
        byte[] same = pdf("appendix");
        attach(executor, "appendix.pdf", same);
        attach(executor, "appendix-2.pdf", same);
        assertThat(executor.locator("[id='reportForm:attachments'] .remarks")).containsText("appendix-2.pdf");
        shoot(executor, "point-returned-ru-1280");
        executor.click("[id='reportForm:send']");
        assertThat(executor.locator(".note.done")).containsText("Отчёт отправлен");

        open(controller, address(point));
        controller.locator("[id$=':judge:accept']").click();
        assertThat(controller.locator(".note.done")).containsText("Отчёт принят");
        assertThat(cell(controller, protocol, point)).hasClass(Pattern.compile("ACCEPTED"));
        assertThat(open(executor, address(point)).status()).isEqualTo(200);
        assertThat(executor.locator("#reportForm")).hasCount(0);
        shoot(executor, "point-accepted-ru-1280");
    }

    /** A draft keeps what is typed; a report goes out with a number only, and both sides read it as it was written. */
    @Test
    void aFigureAndAnAddressAreTypedKeptAndShown() {
        String protocol = corrected("figure and address");
        wantFigureAndAddress(protocol, "12");
        String point = point(protocol, "12", "MR03");
        Page executor = signedIn("executor.mr03");
        open(executor, address(point));
        executor.fill("[id='reportForm:figure']", "почти все");
        executor.fill("[id='reportForm:text']", DONE);
        assertThat(executor.locator("[id='reportForm:kept']")).containsText("Черновик сохранён");
        executor.click("[id='reportForm:send']");
        assertThat(executor.locator("#says .error")).isVisible();

        open(executor, address(point));
        assertThat(executor.locator("[id='reportForm:figure']")).hasValue("почти все");
        executor.fill("[id='reportForm:figure']", "97,50");
        executor.fill("[id='reportForm:publication']", "https://сайт.рф/план");
        executor.click("[id='reportForm:send']");
        assertThat(executor.locator(".note.done")).containsText("Отчёт отправлен");

        Page controller = signedIn("controller");
        open(controller, address(point));
        assertThat(controller.locator(".report .facts dd")).hasText(new String[] {"97.50", "https://сайт.рф/план"});
    }

    private static void wantFigureAndAddress(String protocol, String decision) {
        String path = "/protocols/" + protocol + "/decisions/" + decision + "/evidence";
        rest("controller")
                .with("If-Match", rest("controller").get(path).header("ETag"))
                .put(
                        path,
                        "{\"requirements\":[{\"kind\":\"FIGURE\",\"atLeast\":1},{\"kind\":\"PUBLICATION\",\"atLeast\":1}],"
                                + "\"acceptedTypes\":[\"PDF\"],\"maxFileBytes\":1000000}")
                .expect(200);
    }

    /** Three dates stay in sight; while it is being decided the point says so. */
    @Test
    void moreTimeIsAskedForAndAnotherDayIsGranted() {
        String point = point(corrected("more time"), "12", "MR03");
        Page executor = signedIn("executor.mr03");
        open(executor, address(point));
        executor.click("summary >> text=Попросить продление");
        executor.fill("[id='askExtension:reason']", "Ждём приказ области.");
        executor.click("[id='askExtension:ask']");
        assertThat(executor.locator("#says .error")).isVisible();
        executor.fill("[id='askExtension:due']", "2020-12-15");
        executor.click("[id='askExtension:ask']");
        assertThat(executor.locator(".note.done")).containsText("Запрос о продлении отправлен");
        assertThat(executor.locator(".head .state")).containsText("Продление на рассмотрении");
        shoot(executor, "point-extension-pending-ru-1280");

        Page controller = signedIn("controller");
        open(controller, "/assignment/inbox.xhtml?tab=EXTENSIONS");
        controller.locator("a.btn[href*='id=" + point + "#']").click();
        shoot(controller, "point-extension-decide-ru-1280");
        controller.fill("[id='decideExtension:due']", "2020-12-10");
        controller.fill("[id='decideExtension:reason']", "До заседания комитета.");
        controller.click("[id='decideExtension:grant']");
        assertThat(controller.locator(".note.done")).containsText("Срок продлён");

        open(executor, address(point));
        assertThat(executor.locator(".dates .main")).containsText("10.12.2020");
        assertThat(executor.locator(".dates")).containsText("Первоначальный");
        shoot(executor, "point-extended-ru-1280");
    }

    /** Reports of two bodies are accepted from the inbox at once; each row tells what became of it. */
    @Test
    void manyReportsAreAcceptedAtOnce() {
        String protocol = corrected("many at once");
        List<String> points = List.of(point(protocol, "10", "MR05"), point(protocol, "10", "MR06"));
        report("executor.mr05", points.get(0));
        report("executor.mr06", points.get(1));
        Page controller = signedIn("controller");
        open(controller, "/assignment/inbox.xhtml");
        controller.click("[data-command=bulkAccept]");
        assertThat(controller.locator("#says")).containsText("отметьте строки");
        for (String point : points) {
            row(controller, point).locator("input[name=row]").check();
        }
        controller.click("[data-command=bulkReturn]");
        assertThat(controller.locator("#says")).containsText("напишите причину");
        controller.click("[data-command=bulkAccept]");
        assertThat(controller.locator(".bulk .said")).containsText("Готово: 2");
        assertThat(row(controller, points.get(0)).locator(".outcome")).containsText("✓");
        shoot(controller, "inbox-bulk-ru-1280");
        assertThat(cell(controller, protocol, points.get(0))).hasClass(Pattern.compile("ACCEPTED"));
    }

    /** A part goes to the own methodical service, which nobody can sign in for: the body answers for it and judges it. */
    @Test
    void aPartIsPassedOnAnsweredAndAccepted() {
        String point = point(corrected("a part"), "8", "MR03");
        Page executor = signedIn("executor.mr03");
        open(executor, address(point));
        executor.click("summary >> text=Передать часть");
        executor.selectOption("[id='passOn:body']", "MMS-MR03");
        executor.fill("[id='passOn:due']", "2019-11-15");
        executor.fill("[id='passOn:task']", "Собрать сведения о дефицитах педагогов.");
        shoot(executor, "point-pass-on-ru-1280");
        executor.click("[id='passOn:give']");
        assertThat(executor.locator(".note.done")).containsText("Часть передана");
        executor.locator("textarea[id$=':answer:words']").fill("Сведения собраны.");
        shoot(executor, "point-part-ru-1280");
        executor.locator("[id$=':answer:send']").click();
        assertThat(executor.locator(".note.done")).containsText("Ответ отправлен");
        executor.click("summary >> text=Принять или вернуть ответ");
        executor.locator("[id$=':judge:accept']").click();
        assertThat(executor.locator(".tree .state").first()).containsText("Принято");
    }

    /** What a decision wants is settled on the card of its protocol; closing it as a whole is refused while points are open. */
    @Test
    void aDecisionOnControlIsSettledOnTheCardOfItsProtocol() {
        String protocol = corrected("settled");
        Page controller = signedIn("controller");
        open(controller, "/protocol/view.xhtml?id=" + protocol);
        Locator first = controller.locator("#i-1");
        first.locator("summary >> text=Снять решение").click();
        first.locator("input[id$=':act']").fill("Приказ № 1");
        first.locator("[id$=':close:do']").click();
        assertThat(controller.locator("#says .error")).containsText("18");
        first.locator("[id$=':change:open']").click();
        first.locator("[id$=':lines:2:atLeast']").fill("2");
        shoot(controller, "protocol-contract-ru-1280");
        first.locator("[id$=':contract:save']").click();
        assertThat(controller.locator(".note.done")).containsText("Требования сохранены");
        assertThat(controller.locator("#i-1 .wanted")).containsText("список × 2");

        controller.selectOption("[id='sharing:what']", "REPORTS");
        controller.click("[id='sharing:save']");
        assertThat(controller.locator(".note.done")).containsText("Настройка сохранена");
        Page executor = signedIn("executor.mr03");
        open(executor, "/assignment/board.xhtml?protocol=" + protocol);
        assertThat(executor.locator("table.board tbody tr")).hasCount(12);
        shoot(executor, "board-executor-ru-1280");

        controller
                .locator("#i-9 [id$=':link:confirm'], #i-9 [id$=':link:drop']")
                .first()
                .click();
        assertThat(controller.locator(".note.done")).containsText("Связь подтверждена");
    }

    /** Every new page in each of its states, wide and narrow, in both languages. */
    @Test
    void axeFindsNothingOnThePagesOfExecution() {
        String protocol = corrected("axe execution");
        String open = point(protocol, "1", "MR04");
        String reported = point(protocol, "10", "MR04");
        String asked = point(protocol, "12", "MR04");
        report("executor.mr04", reported);
        Page executor = signedIn("executor.mr04");
        open(executor, address(asked));
        executor.click("summary >> text=Попросить продление");
        executor.fill("[id='askExtension:due']", "2020-12-15");
        executor.fill("[id='askExtension:reason']", "Ждём приказ области.");
        executor.click("[id='askExtension:ask']");
        assertThat(executor.locator(".note.done")).isVisible();
        open(executor, address(open));
        fillAct(executor, "plan.pdf");
        executor.fill("[id='commentForm:text'], [id='comment:words']", "Проект согласован.");
        executor.locator("[id='comment:say']").click();
        assertThat(executor.locator(".note.done")).isVisible();

        Map<String, String> executors = new HashMap<>();
        executors.put("mine", "/");
        executors.put("mine-review", "/?show=UNDER_REVIEW");
        executors.put("point-open", "/assignment/point.xhtml?id=" + open);
        executors.put("point-asked", "/assignment/point.xhtml?id=" + asked);
        Map<String, String> controllers = new HashMap<>();
        for (String tab : List.of("REPORTS", "EXTENSIONS", "DOUBTS", "UNREPRESENTED", "OVERDUE")) {
            controllers.put("inbox-" + tab.toLowerCase(java.util.Locale.ROOT), "/assignment/inbox.xhtml?tab=" + tab);
        }
        controllers.put("point-judge", "/assignment/point.xhtml?id=" + reported);
        controllers.put("point-decide", "/assignment/point.xhtml?id=" + asked);
        controllers.put("compare", "/assignment/compare.xhtml?protocol=" + protocol + "&decision=10");
        controllers.put("protocol-control", "/protocol/view.xhtml?id=" + protocol);
        for (int width : List.of(1280, 360)) {
            for (String language : List.of("ru-RU", "en-US")) {
                look("executor.mr04", executors, width, language);
                look("controller", controllers, width, language);
            }
        }
    }

    private static void look(String login, Map<String, String> pages, int width, String language) {
        Page page = signedIn(login, width, language);
        pages.forEach((name, path) -> {
            open(page, path);
            page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
            Axe.findsNothingOn(page, name + "-" + language + "-" + width);
        });
    }

    /** Writes a report on a point whose contract wants a document, and sends it. */
    private static void report(String login, String point) {
        Page page = signedIn(login);
        open(page, address(point));
        page.fill("[id='reportForm:text']", "План подготовлен и утверждён.");
        attach(page, login + ".pdf");
        page.click("[id='reportForm:send']");
        assertThat(page.locator(".note.done")).containsText("Отчёт отправлен");
    }

    private static void fillAct(Page page, String file) {
        page.fill("[id='reportForm:text']", DONE);
        page.fill("[id='reportForm:actNumber']", "128-р");
        page.fill("[id='reportForm:actDate']", "2019-10-30");
        attach(page, file);
    }

    private static void attach(Page page, String name) {
        attach(page, name, pdf(name));
    }

    private static void attach(Page page, String name, byte[] bytes) {
        page.setInputFiles("[id='reportForm:chosen']", new FilePayload(name, "application/pdf", bytes));
        assertThat(page.locator("[id='reportForm:attachments'] .files")).containsText(name);
    }

    private static byte[] pdf(String name) {
        return ("%PDF-1.4\n%" + name + APPLICATION.address() + System.identityHashCode(new Object()) + "\n"
                        + "1 0 obj<</Type/Catalog>>endobj\n".repeat(100) + "%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Locator cell(Page page, String protocol, String point) {
        open(page, "/assignment/board.xhtml?protocol=" + protocol);
        return page.locator(
                "table.board td", new Page.LocatorOptions().setHas(page.locator("a[href$='id=" + point + "']")));
    }

    private static Locator row(Page page, String point) {
        return page.locator(
                "tr[data-row]", new Page.LocatorOptions().setHas(page.locator("a.btn[href*='id=" + point + "#']")));
    }

    private static String address(String point) {
        return "/assignment/point.xhtml?id=" + point;
    }

    /** On control, with the date that cannot be meant corrected. */
    private static String corrected(String name) {
        ImportedProtocol draft = ImportedProtocol.founding(rest("controller"), name);
        String doubt = draft.doubt("1", "DUE_AFTER_PLANNED_PERIOD");
        draft.resolve("{\"anomalyId\":\"" + doubt
                        + "\",\"resolution\":\"CORRECT\",\"value\":\"2019-11-15\",\"basis\":\"секретарь\"}")
                .expect(200);
        return draft.approved().id();
    }

    /** Keeps what the whole page looks like. */
    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "execution-" + name + ".png")));
    }
}
