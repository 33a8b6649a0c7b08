package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The administrator's morning: whether everything is well, and what to do where it is not. */
class StateBrowserIT extends BrowserTest {

    @Test
    void theAdministratorBeginsAtTheStateAndGoesWhereItIsPutRight() {
        Page page = signedIn("admin");
        open(page, "/");
        assertThat(page.locator("h1")).hasText("Состояние системы");
        assertThat(page.locator("#verdict")).isVisible();
        assertThat(page.locator("#DATABASE")).containsText("В порядке");
        assertThat(page.locator("#MAIL")).containsText("Внимание");
        assertThat(page.locator("#MAIL")).containsText("Почта не настроена");
        page.click("#MAIL a");
        assertThat(page.locator("h1")).hasText("Исходящая почта");
        page.click(".person summary");
        page.click("text=Состояние системы");
        assertThat(page.locator("#verdict")).isVisible();
    }

    @Test
    void aTestMailIsAnsweredOnThePage() {
        Page page = signedIn("admin");
        open(page, "/operations/state.xhtml");
        page.fill("[id='mail:to']", "nowhere");
        page.evaluate("document.getElementById('mail').noValidate = true");
        page.click("[id='mail:send']");
        assertThat(page.locator("#says")).containsText("nowhere");
        page.fill("[id='mail:to']", "somebody@committee.example");
        page.click("[id='mail:send']");
        assertThat(page.locator("[id='mail:answer']")).containsText("Почта не настроена");
    }

    @Test
    void theLogIsRaisedAndTakenBack() {
        rest("admin").post("/state/log-level/restoring", "{}").expect(200);
        Page page = signedIn("admin");
        open(page, "/operations/state.xhtml");
        page.click("text=Включить подробный журнал");
        assertThat(page.locator("[id='level:now']")).containsText("FINE");
        page.click("text=Вернуть обычный");
        assertThat(page.locator("[id='level:now']")).containsText("INFO");
    }

    @OnBothScreens
    void theStateIsReadOnBothScreens(int width, String language) {
        Page page = signedIn("admin", width, language);
        open(page, "/operations/state.xhtml");
        assertThat(page.locator("table.settings tbody tr").first()).isVisible();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        Axe.findsNothingOn(page, "state-" + language.substring(0, 2) + "-" + width);
        Chromium.shoot(page, "state-" + language.substring(0, 2) + "-" + width);
    }

    @Test
    void theStateIsTheAdministratorsAlone() {
        assertThat(open(signedIn("controller"), "/operations/state.xhtml").status())
                .isEqualTo(403);
    }
}
