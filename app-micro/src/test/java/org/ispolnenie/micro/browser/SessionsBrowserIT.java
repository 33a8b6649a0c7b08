package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Open sessions on the pages: ended by the administrator, and by their person. */
class SessionsBrowserIT extends BrowserTest {

    private static final Pattern SIGN_IN = Pattern.compile(".*sign-in.*");

    @Test
    void theAdministratorEndsASessionOfAPerson() {
        APPLICATION.addAccount("browser.seen", "MR12", "EXECUTOR");
        Page here = entered("browser.seen");
        Page there = entered("browser.seen");
        Page admin = signedIn("admin");
        open(admin, "/directory/person.xhtml?login=browser.seen");
        assertThat(admin.locator("#sessions tbody tr")).hasCount(2);
        assertThat(admin.locator("#sessions tbody tr").first()).containsText("Chrome");
        admin.locator("#sessions").scrollIntoViewIfNeeded();
        Chromium.shoot(admin, "person-sessions-ru-1280");

        admin.locator("#sessions tbody button").first().click();
        assertThat(admin.locator("#says")).containsText("Сеанс завершён");
        assertThat(admin.locator("#sessions tbody tr")).hasCount(1);
        assertThat(admin.locator("#sessions")).not().containsText("Завершить все");
        admin.locator("#sessions tbody button").first().click();
        assertThat(admin.locator("#sessions")).containsText("Открытых сеансов нет");
        open(here, "/assignment/list.xhtml");
        assertThat(here).hasURL(SIGN_IN);
        open(there, "/assignment/list.xhtml");
        assertThat(there).hasURL(SIGN_IN);
        open(admin, "/directory/person.xhtml?login=browser.seen");
        assertThat(admin.locator("#history")).containsText("Сеансы завершены");
    }

    @Test
    void aPersonEndsTheOthersAndStays() {
        APPLICATION.addAccount("browser.stays", "MR12", "EXECUTOR");
        Page there = entered("browser.stays");
        Page elsewhere = entered("browser.stays");
        Page here = entered("browser.stays");
        open(here, "/directory/password.xhtml");
        assertThat(here.locator("#sessions tbody tr")).hasCount(3);
        assertThat(here.locator("#sessions .tag")).hasText("этот сеанс");
        assertThat(here.locator("#sessions tbody button")).hasCount(2);
        here.click("text=Завершить все, кроме этого");
        assertThat(here.locator("#says")).containsText("Сеансы завершены");
        assertThat(here.locator("#sessions tbody tr")).hasCount(1);
        open(there, "/assignment/list.xhtml");
        assertThat(there).hasURL(SIGN_IN);
        open(elsewhere, "/assignment/list.xhtml");
        assertThat(elsewhere).hasURL(SIGN_IN);
        open(here, "/assignment/list.xhtml");
        assertThat(here.locator("nav.menu")).isVisible();
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        Page page = signedIn("admin", width, language);
        entered("admin", width, language);
        open(page, "/directory/password.xhtml");
        assertThat(page.locator("#sessions tbody tr").first()).isVisible();
        page.locator("#sessions").scrollIntoViewIfNeeded();
        Axe.findsNothingOn(page, "own-sessions-" + language + "-" + width);
    }
}
