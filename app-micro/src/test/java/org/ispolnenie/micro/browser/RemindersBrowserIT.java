package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.rest.ImportedProtocol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reminders as people see and set them. */
class RemindersBrowserIT extends BrowserTest {

    private static String point = "";
    private static String letter = "";

    /** Item 7 is due in five working days: a step with a letter has been reached. */
    @BeforeAll
    static void remind() {
        Rest controller = rest("controller");
        ImportedProtocol draft = ImportedProtocol.founding(controller, "reminder pages");
        draft.correct("7", "{\"dueDates\":[\"2019-11-08\"],\"basis\":\"уточнено\"}")
                .expect(200);
        // A methodical service has nobody to write to by e-mail.
        draft.correct("3", "{\"responsible\":[\"MMS-MR06\"],\"dueDates\":[\"2019-11-08\"],\"basis\":\"уточнено\"}")
                .expect(200);
        point = point(draft.approved().id(), "7", "MR14");
        rest("admin").post("/reminder-engine/sweeps", "{}").expect(200);
        letter = controller.get("/reminder-letters?open=true&limit=500").items().stream()
                .filter(row -> row.getInt("holding") > 0)
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    /** A step is changed, tried, stored, and stands in the history. */
    @Test
    void aControllerChangesTheLadderAndSeesBeforeWhatThatDoes() {
        Page page = signedIn("controller");
        open(page, "/notification/ladder.xhtml");
        assertThat(page.locator("table.ladder")).containsText("за 30\u00a0рабочих дней до срока");
        assertThat(page.locator("table.ladder")).containsText("в день срока");
        page.click(".head a.btn");
        assertThat(page.locator("[id='edit:add']")).isVisible();
        int steps = page.locator("table.editing tbody tr").count();
        page.click("[id='edit:add']");
        assertThat(page.locator("table.editing tbody tr")).hasCount(steps + 1);
        page.locator("table.editing tbody tr")
                .last()
                .locator("input[type=text], input:not([type])")
                .first()
                .fill("6");
        page.fill("[id='edit:due']", "2020-01-15");
        page.click("[id='edit:preview']");
        assertThat(page.locator("[id='edit:tried']")).containsText("Станет");
        assertThat(page.locator("[id='edit:tried'] .timeline li")).hasCount(steps + 1);
        Chromium.shoot(page, "ladder-edit-ru-1280");
        page.click("[id='edit:store']");
        assertThat(page.locator("#says")).containsText("Акт");
        page.fill("[id='edit:act']", "Распоряжение № 5");
        page.click("[id='edit:store']");
        assertThat(page.locator(".note.done")).containsText("Новая редакция действует");
        assertThat(page.locator(".timeline").first()).containsText("Распоряжение № 5");
        assertThat(page.locator(".changes").first()).containsText("за 6\u00a0рабочих дней до срока");
        Chromium.shoot(page, "ladder-stored-ru-1280");

        page.click(".head a.btn");
        page.locator("table.editing tbody tr").nth(2).locator("button").click();
        assertThat(page.locator("table.editing tbody tr")).hasCount(steps);
        page.fill("[id='edit:act']", "Распоряжение № 6");
        page.click("[id='edit:store']");
        assertThat(page.locator(".note.done")).isVisible();
    }

    @Test
    void anybodyOverseeingSeesWhoWillGetWhatAndWhy() {
        Page page = signedIn("chair");
        open(page, "/notification/forecast.xhtml?day=2019-11-05");
        assertThat(page.locator("table.forecast").first()).containsText("за 3\u00a0рабочих дня до срока");
        page.locator("table.forecast a").first().click();
        page.waitForURL(Pattern.compile(".*recipient=.*"));
        page.locator(".points-list li a").first().click();
        page.waitForURL(Pattern.compile(".*/assignment/point\\.xhtml\\?id=.*"));
        open(page, "/notification/forecast.xhtml?day=2019-11-04");
        assertThat(page.locator("main")).containsText("выходной");
        page.click("main .empty a");
        assertThat(page.locator("#day")).hasValue("2019-11-05");
    }

    /** Everybody reads that nobody is reminded, and no longer when it goes on. */
    @Test
    void theAdministratorPausesAndResumesAndRunsIt() {
        Page page = signedIn("admin");
        open(page, "/notification/engine.xhtml");
        page.click("[id='levers-form:run']");
        assertThat(page.locator("#says")).containsText("Рассылка прошла");
        page.fill("[id='levers-form:reason']", "Проверяем почту");
        page.click("[id='levers-form:pause']");
        try {
            assertThat(page.locator(".acting.paused")).containsText("Проверяем почту");
            Chromium.shoot(page, "engine-paused-ru-1280");
            Page executor = signedIn("executor.mr14");
            assertThat(executor.locator(".acting.paused")).containsText("Рассылка напоминаний приостановлена");
            Axe.findsNothingOn(executor, "paused-executor-ru-1280");
            open(page, "/notification/forecast.xhtml");
            assertThat(page.locator("main .note.warn:visible")).containsText("приостановлена");
            open(page, "/notification/engine.xhtml");
            page.click("[id='levers-form:resume']");
            assertThat(page.locator("#says")).containsText("Рассылка возобновлена");
            assertThat(page.locator(".acting.paused")).hasCount(0);
        } finally {
            // Whatever went wrong here, the other tests need it running.
            rest("admin").post("/reminder-engine/resumption", "{}");
        }
    }

    @Test
    void aLetterIsPrintedAndMarkedAsSent() {
        Page page = signedIn("controller");
        open(page, "/notification/letters.xhtml?open=true");
        page.click("text=№ " + letter + " от");
        assertThat(page.locator(".sheet-a4")).containsText("Напоминаем");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Chromium.shoot(page, "letter-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.fill("[id='sent:how']", "исх. № 21 от 01.11.2019, почтой");
        page.click("[id='sent:mark']");
        assertThat(page.locator("#sending")).containsText("Отправлено");
        assertThat(page.locator("#sending")).containsText("исх. № 21");
    }

    @Test
    void aReminderOfSeveralPointsLeadsToAllOfThem() {
        Page page = signedIn("executor.mr14");
        open(page, "/notification/list.xhtml");
        ofDueDates(page).click();
        page.waitForURL(Pattern.compile(".*(digest\\.xhtml\\?notice=|point\\.xhtml).*"));
        if (page.url().contains("digest")) {
            assertThat(page.locator("table.digest")).containsText("рабоч");
            String own = page.url();
            Page other = signedIn("executor.mr13");
            assertThat(other.navigate(own).status()).isEqualTo(404);
        }
    }

    /** The newest notice about due dates, however many others stand before it. */
    private static Locator ofDueDates(Page page) {
        Locator found = page.locator(".notices li:has(.tag:text-matches('Сроки|Срочно|Due dates|Urgent')) a");
        Locator next = page.locator("a[rel=next]");
        while (found.count() == 0 && next.count() > 0) {
            next.click();
            page.waitForLoadState();
        }
        return found.first();
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        Page controller = signedIn("controller", width, language);
        for (String name : List.of(
                "ladder.xhtml",
                "ladder-edit.xhtml",
                "forecast.xhtml?day=2019-11-05",
                "forecast.xhtml?day=2019-11-04",
                "engine.xhtml",
                "letters.xhtml",
                "letter.xhtml?id=" + letter)) {
            open(controller, "/notification/" + name);
            Axe.findsNothingOn(
                    controller,
                    "reminders-" + name.replaceAll("\\.xhtml\\??", "-").replaceAll("\\W+", "-") + suffix);
        }
        open(controller, "/notification/forecast.xhtml?day=2019-11-05");
        controller.locator("table.forecast a").first().click();
        Axe.findsNothingOn(controller, "reminders-forecast-opened" + suffix);
        open(controller, "/assignment/point.xhtml?id=" + point);
        Axe.findsNothingOn(controller, "reminders-point" + suffix);

        Page admin = signedIn("admin", width, language);
        open(admin, "/notification/engine.xhtml");
        Axe.findsNothingOn(admin, "reminders-engine-admin" + suffix);

        Page executor = signedIn("executor.mr14", width, language);
        open(executor, "/notification/list.xhtml");
        ofDueDates(executor).click();
        Axe.findsNothingOn(executor, "reminders-digest" + suffix);
    }
}
