package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The record of what was done, as the administrator reads it. */
class AuditBrowserIT extends BrowserTest {

    @Test
    void theAdministratorFindsWhatAPersonDidAndVerifiesTheWhole() throws IOException {
        approved("audit in a browser");
        Page page = signedIn("admin");
        page.click(".person summary");
        page.click("text=Журнал действий");
        page.fill("#person", "controller");
        page.selectOption("#action", new SelectOption().setValue("PROTOCOL_APPROVED"));
        page.click("form.filter button[type=submit]");
        assertThat(page.locator("table.list tbody tr").first()).containsText("протокол утверждён");
        assertThat(page.locator("table.list tbody tr").first()).containsText("controller");
        assertThat(page.locator("#person")).hasValue("controller");

        Download download = page.waitForDownload(() -> page.click("text=Скачать CSV"));
        List<String> lines = Files.readAllLines(download.path());
        assertThat(lines.get(0)).isEqualTo("\uFEFFseq,at,person,onBehalfOf,address,action,entity,id,detail,hash");
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains(",PROTOCOL_APPROVED,PROTOCOL,"));

        page.click("text=Проверить целостность");
        assertThat(page.locator("#verified")).containsText("Журнал цел");
        page.selectOption("#action", new SelectOption().setValue("LIST_EXPORTED"));
        page.click("form.filter button[type=submit]");
        assertThat(page.locator("table.list tbody tr").first()).containsText("выгружено в файл");
    }

    @Test
    void whatCannotBeAskedIsSaidAndStaysTyped() {
        Page page = signedIn("admin");
        open(page, "/audit/trail.xhtml?person=no.such.login&from=2026-02-02&to=2026-02-03");
        assertThat(page.locator(".note.error")).containsText("no.such.login");
        assertThat(page.locator("#from")).hasValue("2026-02-02");
        open(page, "/audit/trail.xhtml?entity=KING");
        assertThat(page.locator(".note.error")).hasCount(1);
    }

    @OnBothScreens
    void theRecordIsReadOnBothScreens(int width, String language) {
        Page page = signedIn("admin", width, language);
        open(page, "/audit/trail.xhtml?verify=true");
        assertThat(page.locator("#verified")).isVisible();
        assertThat(page.locator("table.list tbody tr").first()).isVisible();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        Axe.findsNothingOn(page, "audit-" + language.substring(0, 2) + "-" + width);
        Chromium.shoot(page, "audit-" + language.substring(0, 2) + "-" + width);
    }

    @Test
    void theRecordIsTheAdministratorsAlone() {
        Page page = signedIn("controller");
        assertThat(open(page, "/audit/trail.xhtml").status()).isEqualTo(403);
        assertThat(open(page, "/audit/export").status()).isEqualTo(403);
    }
}
