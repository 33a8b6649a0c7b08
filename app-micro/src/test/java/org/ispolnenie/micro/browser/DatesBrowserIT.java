package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.rest.ImportedProtocol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Due dates, the own calendar and what is overdue, as people see them. */
class DatesBrowserIT extends BrowserTest {

    private static final String OVERDUE =
            """
            ПРОТОКОЛ
            совещания от 03.09.2019
            РЕШИЛИ:
            1. Провести сверку учебников.
            Срок: до 02.10.2019.
            Ответственный: руководители органов управления образованием.
            2. Представить сведения о кадрах.
            Срок: до 30.10.2019.
            Ответственный: руководители органов управления образованием.
            """;

    private static String protocol = "";

    @BeforeAll
    static void approve() {
        protocol = onControl(OVERDUE);
        approved("dates");
    }

    private static String onControl(String text) {
        return ImportedProtocol.of(rest("controller"), text.getBytes(StandardCharsets.UTF_8))
                .approved()
                .id();
    }

    /** From the month to an item in the register, and by the links through the months. */
    @Test
    void theControllerGoesFromAMonthToAnItem() {
        Page page = signedIn("controller");
        page.click("nav.menu >> text=Сроки");
        assertThat(page.locator("h1")).containsText("Ноябрь 2019");
        assertThat(page.locator("td.today")).containsText("сегодня");
        assertThat(page.locator("td.off").filter(new Locator.FilterOptions().setHasText("День народного единства")))
                .hasCount(1);
        open(page, "/assignment/calendar.xhtml?month=2019-10&protocol=" + protocol);
        page.click("table.calendar >> text=п. 1 — 18 органов");
        page.waitForURL(Pattern.compile(".*list\\.xhtml\\?protocol=" + protocol + "&decision=1"));
        page.goBack();
        page.click("[rel=next]");
        assertThat(page.locator("h1")).containsText("Ноябрь 2019");
        assertThat(page.locator(".note.error")).containsText("36");
    }

    /** The address is shown once, works, and works no more when it was revoked. */
    @Test
    void aPersonSubscribesToTheirCalendar() throws Exception {
        Page page = signedIn("executor.mr16");
        open(page, "/assignment/calendar.xhtml");
        page.click("[id='feeding:make']");
        String address = page.locator("#feedAddress").inputValue();
        page.locator("#feed").scrollIntoViewIfNeeded();
        Chromium.shoot(page, "feed-made-ru-1280");
        assertThat(status(address)).isEqualTo(200);

        page.reload();
        assertThat(page.locator("#feedAddress")).hasCount(0);
        assertThat(page.locator("#feed")).containsText("последний раз прочитан");
        page.click("[id='feeding:revoke']");
        assertThat(page.locator("#says")).containsText("Адрес отозван");
        assertThat(page.locator("[id='feeding:revoke']")).hasCount(0);
        assertThat(status(address)).isEqualTo(404);
    }

    /** One row by its button, two by their boxes; each once a day. */
    @Test
    void theControllerRemindsInOneClick() {
        Page page = signedIn("controller");
        open(page, "/assignment/overdue.xhtml?protocol=" + protocol);
        Chromium.shoot(page, "overdue-before-ru-1280");
        page.locator("tbody tr").nth(0).locator("button").click();
        assertThat(page.locator("tbody tr").nth(0).locator(".outcome")).containsText("✓");
        page.locator("tbody tr").nth(1).locator("input[name=row]").check();
        page.locator("tbody tr").nth(2).locator("input[name=row]").check();
        page.click(".bulk button");
        assertThat(page.locator(".bulk .said")).containsText("2");
        page.reload();
        assertThat(page.locator("tbody tr").nth(0)).containsText("Напомнено сегодня");
        assertThat(page.locator("tbody tr").nth(0).locator("button")).hasCount(0);
        assertThat(page.locator("tbody tr").nth(3).locator("button")).hasCount(1);
        Chromium.shoot(page, "overdue-reminded-ru-1280");
    }

    /** One fact, one number: with its unit beside it, and leading to its own list. */
    @Test
    void whatIsOverdueIsTheSameNumberOnEveryPageAndOverRest() {
        Rest rest = rest("controller");
        String other = onControl(OVERDUE.replace("сверку", "опись"));
        String removed = rest.get("/overdue?limit=1&protocol=" + other).text("/items/0/controlPointId");
        rest.with("If-Match", "*")
                .post("/control-points/" + removed + "/removal", "{\"ground\":\"CANCELLED\",\"basis\":\"приказ\"}")
                .expect(200);
        assertThat(rest.get("/overdue?limit=1&protocol=" + other).number("/total"))
                .isEqualTo(35);
        Page page = signedIn("controller");

        String all = String.valueOf(rest.get("/overdue?limit=1").number("/total"));
        open(page, "/");
        assertThat(page.locator(".tile.late strong")).hasText(all);
        assertThat(page.locator(".tile.late")).containsText("контрольн");
        Chromium.shoot(page, "start-figures-ru-1280");
        page.click(".tile.late");
        page.waitForURL(Pattern.compile(".*overdue\\.xhtml"));
        assertThat(page.locator("p[role=status] strong")).hasText(all);
        open(page, "/assignment/inbox.xhtml?tab=OVERDUE");
        assertThat(page.locator("nav.tabs a[aria-current=page] .n")).hasText(all);
        Chromium.shoot(page, "inbox-figures-ru-1280");
        open(page, "/assignment/calendar.xhtml");
        assertThat(page.locator(".note.error strong")).containsText(all);
        open(page, "/assignment/list.xhtml?overdue=true&protocol=" + other);
        assertThat(page.locator("p[role=status]")).containsText(Pattern.compile("35\\u00a0поручений|35 поручений"));
        assertThat(page.locator("p[role=status]")).containsText(Pattern.compile("35\\s+контрольных точек"));
        Chromium.shoot(page, "register-figures-ru-1280");

        Page executor = signedIn("executor.mr07");
        open(executor, "/");
        assertThat(executor.locator(".tile.late strong"))
                .hasText(String.valueOf(
                        rest.as("executor.mr07").get("/overdue?limit=1").number("/total")));
        Chromium.shoot(executor, "own-figures-ru-1280");
    }

    @Test
    void othersLookAndDoNotRemind() {
        Page page = signedIn("chair");
        open(page, "/assignment/overdue.xhtml?protocol=" + protocol);
        assertThat(page.locator("tbody tr")).hasCount(36);
        assertThat(page.locator("tbody button")).hasCount(0);
        page.click("nav.tabs >> text=По органам");
        assertThat(page.locator("tbody tr")).hasCount(18);
        page.locator("tbody a").first().click();
        assertThat(page.locator("tbody tr")).hasCount(2);

        Page executor = signedIn("executor.mr01");
        open(executor, "/assignment/overdue.xhtml?protocol=" + protocol);
        assertThat(executor.locator("tbody tr")).hasCount(2);
        open(executor, "/assignment/overdue.xhtml?organization=MR02&protocol=" + protocol);
        assertThat(executor.locator("tbody tr")).hasCount(0);
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        Page executor = signedIn("executor.mr03", width, language);
        visit(executor, "calendar.xhtml?month=2020-04", "dates-own" + suffix);
        visit(executor, "calendar.xhtml?month=2020-04&view=agenda", "dates-own-agenda" + suffix);
        Page controller = signedIn("controller", width, language);
        visit(controller, "calendar.xhtml", "dates" + suffix);
        visit(controller, "calendar.xhtml?month=2020-05&view=month", "dates-month" + suffix);
        visit(controller, "calendar.xhtml?month=2019-10&view=agenda", "dates-agenda" + suffix);
        visit(controller, "calendar.xhtml?day=2019-10-30", "dates-day" + suffix);
        visit(controller, "calendar.xhtml?month=2031-01", "dates-empty" + suffix);
        visit(controller, "overdue.xhtml", "overdue" + suffix);
        visit(controller, "overdue.xhtml?by=body", "overdue-bodies" + suffix);
        visit(controller, "overdue.xhtml?by=decision", "overdue-decisions" + suffix);
        visit(controller, "overdue.xhtml?protocol=1", "overdue-none" + suffix);
        visit(controller, "inbox.xhtml?tab=OVERDUE", "inbox-overdue" + suffix);
    }

    private static void visit(Page page, String address, String name) {
        open(page, "/assignment/" + address);
        Axe.findsNothingOn(page, name);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as(name + " is no wider than the screen")
                .isLessThanOrEqualTo(0);
    }

    private static int status(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
