package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ispolnenie.micro.Rest;
import org.junit.jupiter.api.Test;

/** Accounts on the pages: made by the administrator, first signed in with, changed, closed. */
class AccountsBrowserIT extends BrowserTest {

    private static final String CHOSEN = "восемь синих китов";

    /** From the administrator's form to the first page of the new person, who is refused when their account is closed. */
    @Test
    void aNewPersonChoosesAPasswordAndWorksUntilTheAccountIsClosed() {
        Page admin = signedIn("admin");
        open(admin, "/directory/people.xhtml");
        admin.click("text=Добавить сотрудника");
        admin.fill("[id='create:login']", "browser.petrov");
        admin.fill("[id='create:displayName']", "Петров П. П.");
        admin.locator("[id='create:organization_input']").pressSequentially("MR06");
        admin.locator(".ui-autocomplete-panel li").first().click();
        admin.check("label:has-text('исполнитель')");
        admin.click("[id='create:create']");
        String oneTime = admin.locator("#oneTime").textContent();
        assertThat(oneTime).hasSize(19);
        Chromium.shoot(admin, "person-made-ru-1280");

        Page petrov = page();
        open(petrov, "/assignment/list.xhtml?overdue=true");
        enterWith(petrov, "browser.petrov", oneTime);
        petrov.waitForURL(Pattern.compile(".*/directory/password\\.xhtml.*"));
        assertThat(petrov.locator("nav.menu")).hasCount(0);
        Axe.findsNothingOn(petrov, "password-owed-ru-1280");
        open(petrov, "/help.xhtml");
        petrov.waitForURL(Pattern.compile(".*/directory/password\\.xhtml.*"));
        choose(petrov, oneTime, "qwerty123456");
        assertThat(petrov.locator("#says")).containsText("есть у многих");
        choose(petrov, oneTime, CHOSEN);
        petrov.waitForURL(Pattern.compile(".*/help\\.xhtml.*"));
        open(petrov, "/assignment/list.xhtml");
        assertThat(petrov.locator("nav.menu")).containsText("Мои поручения");

        open(admin, "/directory/person.xhtml?login=browser.petrov");
        assertThat(admin.locator("#account")).containsText("открыта");
        assertThat(admin.locator("#history")).containsText("Пароль выбран");
        admin.click("summary:has-text('Закрыть запись')");
        admin.fill("[id='closing:reason']", "перевёлся в другой район");
        Chromium.shoot(admin, "person-closing-ru-1280");
        admin.click("[id='closing:close']");
        assertThat(admin.locator("#says")).containsText("Запись закрыта");
        assertThat(admin.locator("#history")).containsText("перевёлся в другой район");
        open(petrov, "/assignment/list.xhtml");
        assertThat(petrov).hasURL(Pattern.compile(".*sign-in.*"));
    }

    /** The one who changes it goes on, a session elsewhere does not. */
    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        Rest working = working("browser.sessions", CHOSEN);
        Page here = page();
        open(here, "/");
        enterWith(here, working.user(), working.password());
        here.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
        Page elsewhere = page();
        open(elsewhere, "/");
        enterWith(elsewhere, working.user(), working.password());
        elsewhere.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));

        here.click(".person summary");
        here.click("text=Сменить пароль");
        choose(here, working.password(), "девять белых ворон");
        assertThat(here.locator("#says")).containsText("Пароль изменён");
        open(here, "/assignment/list.xhtml");
        assertThat(here.locator("nav.menu")).isVisible();
        open(elsewhere, "/assignment/list.xhtml");
        assertThat(elsewhere).hasURL(Pattern.compile(".*sign-in.*"));
    }

    /** Somebody before a screen that was left open guesses no more often than at the door; the administrator opens the login. */
    @Test
    void theCurrentPasswordIsGuessedFiveTimesAtMost() {
        Rest working = working("browser.guessed", CHOSEN);
        Page page = page();
        open(page, "/");
        enterWith(page, working.user(), working.password());
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
        open(page, "/directory/password.xhtml");
        for (int taken = 0; taken < 5; taken++) {
            choose(page, "не тот пароль " + taken, "девять белых ворон");
            assertThat(page.locator("#says")).containsText("не подошёл");
            open(page, "/directory/password.xhtml");
        }
        choose(page, working.password(), "девять белых ворон");
        assertThat(page.locator("#says")).containsText("не подошёл");

        Page admin = signedIn("admin");
        open(admin, "/directory/person.xhtml?login=browser.guessed");
        Axe.findsNothingOn(admin, "person-locked-ru-1280");
        admin.click("[id='unlocking:unlock']");
        assertThat(admin.locator("#says")).containsText("можно входить");
        open(page, "/directory/password.xhtml");
        choose(page, working.password(), "девять белых ворон");
        assertThat(page.locator("#says")).containsText("Пароль изменён");
    }

    /** Who had the page open while another administrator changed the account is told so; what they typed stays. */
    @Test
    void ofTwoAdministratorsTheLaterSeesWhatTheEarlierChanged() {
        working("browser.both", CHOSEN);
        Page one = signedIn("admin");
        open(one, "/directory/person.xhtml?login=browser.both");
        Page other = signedIn("admin");
        open(other, "/directory/person.xhtml?login=browser.both");
        other.fill("[id='reach:displayName']", "Первая правка");
        other.click("[id='reach:save']");
        assertThat(other.locator("#says")).containsText("Сохранено");

        one.fill("[id='reach:displayName']", "Вторая правка");
        one.click("[id='reach:save']");
        assertThat(one.locator("#says .error")).isVisible();
        assertThat(one.locator("[id='reach:displayName']")).hasValue("Вторая правка");
        open(one, "/directory/person.xhtml?login=browser.both");
        assertThat(one.locator("h1")).containsText("Первая правка");
    }

    @Test
    void theseAreTheAdministratorsPages() {
        Page controller = signedIn("controller");
        assertThat(open(controller, "/directory/person.xhtml?login=chair").status())
                .isEqualTo(403);
        assertThat(open(controller, "/directory/person-new.xhtml").status()).isEqualTo(403);
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        Page admin = signedIn("admin", width, language);
        open(admin, "/directory/people.xhtml?q=MR0&role=EXECUTOR&active=true");
        Axe.findsNothingOn(admin, "people-chosen" + suffix);
        open(admin, "/directory/people.xhtml?q=nobodyofthisname");
        Axe.findsNothingOn(admin, "people-none" + suffix);
        open(admin, "/directory/person-new.xhtml");
        Axe.findsNothingOn(admin, "person-new" + suffix);
        String login = "axe" + suffix.toLowerCase(Locale.ROOT);
        admin.fill("[id='create:login']", login);
        admin.fill("[id='create:displayName']", "Axe " + suffix);
        admin.check("input[value='ADMIN']");
        admin.click("[id='create:create']");
        assertThat(admin.locator("#oneTime")).isVisible();
        Axe.findsNothingOn(admin, "person-made" + suffix);
        open(admin, "/directory/person.xhtml?login=executor.mr03");
        for (Locator summary : admin.locator("#account details.act summary").all()) {
            summary.click();
        }
        Axe.findsNothingOn(admin, "person" + suffix);
        open(admin, "/directory/password.xhtml");
        Axe.findsNothingOn(admin, "password" + suffix);
    }

    private static void enterWith(Page page, String login, String password) {
        page.fill("[id='signIn:login']", login);
        page.fill("[id='signIn:password']", password);
        page.click("[id='signIn:enter']");
    }

    private static void choose(Page page, String current, String next) {
        page.fill("[id='password:current']", current);
        page.fill("[id='password:next']", next);
        page.fill("[id='password:again']", next);
        page.click("[id='password:change']");
    }
}
