package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.Telephone;
import org.junit.jupiter.api.Test;

/** A second factor on the pages: set up, asked for, lost, taken away. The business clock stands in 2019, telephones do not. */
class SecondFactorBrowserIT extends BrowserTest {

    private static final String CHOSEN = "восемь синих китов";
    private static final String NEEDED = "urn:ispolnenie:problem:second-factor-needed";
    private static final Pattern CODE_PAGE = Pattern.compile(".*/sign-in-code\\.xhtml.*");
    private static final Pattern INSIDE = Pattern.compile("^(?!.*sign-in).*$");

    /** From the own page to a telephone that is lost. */
    @Test
    void whoSetsItUpIsAskedForACodeUntilAnAdministratorTakesItAway() {
        Rest person = working("factor.anna", CHOSEN);
        Page elsewhere = in("factor.anna", page());
        Page anna = in("factor.anna", page());
        open(anna, "/directory/password.xhtml");
        assertThat(anna.locator("#main")).containsText("для входа хватает пароля");
        anna.click("a:has-text('Открыть')");

        begin(anna, "не тот пароль");
        assertThat(anna.locator("#says")).containsText("не подошёл");
        begin(anna, CHOSEN);
        Telephone telephone = new Telephone(anna.locator("#secret").textContent());
        assertThat(anna.locator("svg.qr")).isVisible();
        person.get("/me").expect(200);
        confirm(anna, "000000".equals(telephone.code()) ? "111111" : "000000");
        assertThat(anna.locator("#says")).containsText("Код не подошёл");
        String first = telephone.code();
        confirm(anna, first);
        assertThat(anna.locator("#says")).containsText("Второй фактор подключён");
        List<String> paper = anna.locator("#recovery code").allTextContents();
        assertThat(paper).hasSize(10);
        anna.click("#goOn");
        anna.waitForURL(INSIDE);
        open(elsewhere, "/assignment/list.xhtml");
        assertThat(elsewhere).hasURL(Pattern.compile(".*sign-in.*"));

        anna.click(".person summary");
        anna.click("button:has-text('Выйти')");
        open(anna, "/help.xhtml");
        enter(anna, "factor.anna", CHOSEN);
        anna.waitForURL(CODE_PAGE);
        Page half = anna.context().newPage();
        open(half, "/assignment/list.xhtml");
        assertThat(half).hasURL(Pattern.compile(".*/sign-in\\.xhtml.*"));
        say(anna, first);
        assertThat(anna.locator("#says")).containsText("уже использован");
        say(anna, "не код");
        assertThat(anna.locator("#says")).containsText("Код не подошёл");
        String next = telephone.code(1);
        say(anna, next.substring(0, 3) + " " + next.substring(3));
        anna.waitForURL(Pattern.compile(".*/help\\.xhtml.*"));

        assertThat(person.get("/me").refused(403).text("/type")).isEqualTo(NEEDED);
        assertThat(person.with("Ispolnenie-Second-Factor", next)
                        .get("/me")
                        .refused(403)
                        .text("/type"))
                .isEqualTo(NEEDED);
        person.with("Ispolnenie-Second-Factor", paper.get(0)).get("/me").expect(200);
        person.with("Ispolnenie-Second-Factor", paper.get(0)).get("/me").refused(401);

        open(anna, "/directory/second-factor.xhtml");
        assertThat(anna.locator("#factor")).containsText("осталось: 9");

        // the own password changes, and no code is asked for again in the session that said one
        open(anna, "/directory/password.xhtml");
        anna.fill("[id='password:current']", CHOSEN);
        anna.fill("[id='password:next']", "девять белых ворон");
        anna.fill("[id='password:again']", "девять белых ворон");
        anna.click("[id='password:change']");
        assertThat(anna.locator("#says")).containsText("Пароль изменён");
        open(anna, "/help.xhtml");
        assertThat(anna).hasURL(Pattern.compile(".*/help\\.xhtml.*"));

        Page admin = signedIn("admin");
        open(admin, "/directory/person.xhtml?login=factor.anna");
        assertThat(admin.locator("#account")).containsText("Второй фактор входа");
        assertThat(rest("admin").get("/people/factor.anna").expect(200).body()).contains("\"secondFactor\":true");
        admin.click("summary:has-text('Снять второй фактор')");
        admin.fill("[id='removing:reason']", "телефон утонул");
        admin.click("[id='removing:remove']");
        assertThat(admin.locator("#says")).containsText("Второй фактор снят");
        assertThat(admin.locator("#history")).containsText("телефон утонул");
        open(anna, "/help.xhtml");
        assertThat(anna).hasURL(Pattern.compile(".*sign-in.*"));
        person.saying("девять белых ворон").get("/me").expect(200);
    }

    /** On paper and switched off by its person; nothing else needs a telephone. */
    @Test
    void aRecoveryCodeLetsInAndSwitchesItOff() {
        working("factor.boris", CHOSEN);
        Page boris = in("factor.boris", page());
        open(boris, "/directory/second-factor.xhtml");
        begin(boris, CHOSEN);
        confirm(boris, new Telephone(boris.locator("#secret").textContent()).code());
        assertThat(boris.locator("#recovery")).isVisible();
        List<String> paper = boris.locator("#recovery code").allTextContents();

        Page again = page();
        open(again, "/");
        enter(again, "factor.boris", CHOSEN);
        again.waitForURL(CODE_PAGE);
        say(again, paper.get(3).toUpperCase(Locale.ROOT).replace("-", " "));
        again.waitForURL(INSIDE);
        open(again, "/directory/second-factor.xhtml");
        again.click("summary:has-text('Отключить второй фактор')");
        again.fill("[id='ending:password']", CHOSEN);
        again.fill("[id='ending:code']", paper.get(4));
        again.click("[id='ending:off']");
        assertThat(again.locator("#says")).containsText("Второй фактор отключён");
        assertThat(in("factor.boris", page()).locator("nav.menu")).isVisible();
    }

    @Test
    void anAdministratorTakesItAwayByRestWithAReason() {
        rest("admin").post("/people/chair/second-factor-removal", "{}").refused(422);
        rest("admin")
                .post("/people/chair/second-factor-removal", "{\"reason\":\"просит\"}")
                .refused(409);
        rest("admin")
                .post("/people/admin/second-factor-removal", "{\"reason\":\"сам\"}")
                .refused(409);
        rest("admin")
                .post("/people/nobody.here/second-factor-removal", "{\"reason\":\"нет\"}")
                .refused(404);
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        String login = "factor.axe" + width;
        working(login, CHOSEN);
        Page page = in(login, CHROMIUM.page(width, language));
        open(page, "/directory/password.xhtml");
        Axe.findsNothingOn(page, "second-factor-link" + suffix);
        open(page, "/directory/second-factor.xhtml");
        Axe.findsNothingOn(page, "second-factor-none" + suffix);
        begin(page, CHOSEN);
        assertThat(page.locator("#secret")).isVisible();
        Axe.findsNothingOn(page, "second-factor-begun" + suffix);
        confirm(page, new Telephone(page.locator("#secret").textContent()).code());
        assertThat(page.locator("#recovery")).isVisible();
        Axe.findsNothingOn(page, "second-factor-codes" + suffix);
        open(page, "/directory/second-factor.xhtml");
        page.locator("#factor details.act summary").all().forEach(summary -> summary.click());
        Axe.findsNothingOn(page, "second-factor-kept" + suffix);
        Page door = CHROMIUM.page(width, language);
        open(door, "/");
        enter(door, login, CHOSEN);
        door.waitForURL(CODE_PAGE);
        Axe.findsNothingOn(door, "sign-in-code" + suffix);
        Page admin = signedIn("admin", width, language);
        open(admin, "/directory/person.xhtml?login=" + login);
        admin.locator("#account details.act summary").all().forEach(summary -> summary.click());
        Axe.findsNothingOn(admin, "person-second-factor" + suffix);
    }

    private static Page in(String login, Page page) {
        open(page, "/sign-in.xhtml");
        enter(page, login, CHOSEN);
        page.waitForURL(INSIDE);
        return page;
    }

    private static void enter(Page page, String login, String password) {
        page.fill("[id='signIn:login']", login);
        page.fill("[id='signIn:password']", password);
        page.click("[id='signIn:enter']");
    }

    private static void begin(Page page, String password) {
        page.fill("[id='beginning:password']", password);
        page.click("[id='beginning:begin']");
    }

    private static void confirm(Page page, String code) {
        page.fill("[id='confirming:code']", code);
        page.click("[id='confirming:confirm']");
    }

    private static void say(Page page, String code) {
        page.fill("[id='code:said']", code);
        page.click("[id='code:enter']");
    }
}
