package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is kept about a person on a page, taken along as a file, and erased once the account is closed. */
class PersonalDataBrowserIT extends BrowserTest {

    @Test
    void thePersonIsErasedAfterAReasonAndAConfirmation() throws IOException {
        person("browser.erased", "Удаляева Ульяна");
        Page admin = signedIn("admin");
        open(admin, "/directory/person.xhtml?login=browser.erased");
        admin.click("text=Персональные данные");
        assertThat(admin.locator("#data")).containsText("Удаляева Ульяна");
        assertThat(admin.locator("#data")).containsText("erased@personal.example");
        assertThat(admin.locator("#data")).containsText("Сначала закройте её");
        Download copy = admin.waitForDownload(() -> admin.click("text=Скачать копию"));
        assertThat(new String(copy.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Удаляева Ульяна", "erased@personal.example");

        rest("admin")
                .post("/people/browser.erased/closing", "{\"reason\":\"уволилась\"}")
                .expect(200);
        open(admin, "/directory/personal-data.xhtml?login=browser.erased");
        admin.click("summary:has-text('Удалить персональные данные')");
        Chromium.shoot(admin, "personal-data-erasing-ru-1280");
        admin.click("[id='erasing:erase']");
        assertThat(admin.locator("#says")).containsText("не вернуть");
        admin.click("summary:has-text('Удалить персональные данные')");
        admin.fill("[id='erasing:reason']", "по заявлению");
        admin.check("[id='erasing:sure']");
        admin.click("[id='erasing:erase']");
        assertThat(admin.locator("#says")).containsText("Персональные данные удалены");
        assertThat(admin.locator("#erased")).containsText("Данные удалил(а)");
        assertThat(admin.locator("#data")).not().containsText("Удаляева");
        Chromium.shoot(admin, "personal-data-erased-ru-1280");
        admin.click(".head >> text=Учётная запись");
        assertThat(admin.locator("#account")).containsText("данные удалены");
        assertThat(admin.locator("#history")).containsText("по заявлению");
        assertThat(admin.locator("#history")).not().containsText("уволилась");
        assertThat(admin.locator("#account")).not().containsText("Открыть запись снова");
    }

    @OnBothScreens
    void thePageHindersNobody(int width, String language) {
        Page admin = signedIn("admin", width, language);
        String suffix = "-" + language.substring(0, 2).toLowerCase(Locale.ROOT) + "-" + width;
        open(admin, "/directory/personal-data.xhtml?login=controller");
        assertThat(admin.locator("#signedHead")).isVisible();
        Axe.findsNothingOn(admin, "personal-data" + suffix);
        Chromium.shoot(admin, "personal-data" + suffix);
        assertThat((Integer) admin.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    private static void person(String login, String name) {
        rest("admin")
                .post(
                        "/people",
                        "{\"login\":\"" + login + "\",\"displayName\":\"" + name
                                + "\",\"organization\":\"MR07\",\"roles\":[\"EXECUTOR\"],\"email\":\"erased@personal.example\"}")
                .expect(201);
    }
}
