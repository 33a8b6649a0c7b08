package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** People from a list on the page; their logins begin with «paged». */
class PeopleImportBrowserIT extends BrowserTest {

    private static final String HEADINGS = "Логин;ФИО;Орган;Роли;Почта\n";

    @Test
    void anAdministratorImportsAListAndKeepsThePasswordsAsAFile() throws IOException {
        Page page = signedIn("admin");
        open(page, "/directory/people.xhtml");
        page.click("text=Загрузить список сотрудников");
        page.setInputFiles(
                "[id='intake:file']", file("paged.vera;Вера В. В.;MR11;исполнитель;\npaged.gleb;Глеб;MR11;вахтёр;\n"));
        assertThat(page.locator("#preview")).containsText("Новых: 1, изменятся: 0, без изменений: 0, с ошибками: 1.");
        assertThat(page.locator("#preview tbody tr").first()).containsText("D3: «вахтёр» — неизвестная роль.");
        assertThat(page.locator("[id='taking:take']")).hasCount(0);

        page.setInputFiles(
                "[id='intake:file']",
                file("paged.vera;Вера В. В.;MR11;исполнитель;\npaged.gleb;Глеб Г. Г.;MR11;исполнитель;\n"));
        assertThat(page.locator("#preview tbody tr").first()).containsText("исполнитель");
        // meanwhile somebody else makes one of them
        rest("admin")
                .post(
                        "/people",
                        "{\"login\":\"paged.gleb\",\"displayName\":\"Глеб\",\"organization\":\"MR11\","
                                + "\"roles\":[\"EXECUTOR\"]}")
                .expect(201);
        page.click("[id='taking:take']");
        assertThat(page.locator("#says")).containsText("Будет сделано не то, что показано");
        assertThat(page.locator("#preview")).containsText("Новых: 1, изменятся: 1");

        page.click("[id='taking:take']");
        assertThat(page.locator("#says")).containsText("Новых: 1, изменено: 1.");
        String told = page.locator("#preview code.one-time").textContent();
        assertThat(page.locator("#preview")).containsText("paged.vera");
        Download saved = page.waitForDownload(() -> page.click("#passwordsFile"));
        assertThat(saved.suggestedFilename()).isEqualTo("one-time-passwords.csv");
        assertThat(Files.readString(saved.path(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFlogin;oneTimePassword\r\npaged.vera;" + told + "\r\n");
        page.locator("#passwordsFile").scrollIntoViewIfNeeded();
        Chromium.shoot(page, "people-import-done-ru-1280");
        Axe.findsNothingOn(page, "people-import-done-ru-1280");
        rest("paged.vera").saying(told).get("/me").refused(403);

        page.setInputFiles("[id='intake:file']", file("paged.vera;Вера В. В.;MR11;исполнитель;\n"));
        assertThat(page.locator("#preview")).containsText("без изменений: 1");
        assertThat(page.locator("#preview code.one-time")).hasCount(0);
    }

    @OnBothScreens
    void axeFindsNothingOnThePage(int width, String language) {
        String suffix = "-" + language + "-" + width;
        Page page = signedIn("admin", width, language);
        open(page, "/directory/people-import.xhtml");
        Axe.findsNothingOn(page, "people-import" + suffix);
        page.setInputFiles(
                "[id='intake:file']",
                file(
                        "paged.new;Новая Н. Н.;MR11;исполнитель;\nadmin;Администратор;;администратор;a@b.example\n;;=cmd;;\n"));
        assertThat(page.locator("#preview tbody tr")).hasCount(3);
        page.locator("#preview tbody tr").last().scrollIntoViewIfNeeded();
        Axe.findsNothingOn(page, "people-import-preview" + suffix);
    }

    /** As Excel saves it in a Russian Windows. */
    private static FilePayload file(String rows) {
        return new FilePayload("люди.csv", "text/csv", (HEADINGS + rows).getBytes(Charset.forName("windows-1251")));
    }
}
