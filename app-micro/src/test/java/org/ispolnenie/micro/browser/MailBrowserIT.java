package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The outbox, the templates and the people's addresses as the administrator and a controller see them. */
class MailBrowserIT extends BrowserTest {

    @BeforeAll
    static void somethingToTell() {
        approved("mail pages");
    }

    @Test
    void theAdministratorGivesAPersonAnAddress() {
        Page page = signedIn("admin");
        page.click(".person summary");
        page.click("text=Люди");
        page.locator("tr:has-text('executor.mr06') a").click();
        page.fill("[id='reach:email']", "нет адреса");
        page.evaluate("document.getElementById('reach').noValidate = true");
        page.click("[id='reach:save']");
        assertThat(page.locator("#says")).containsText("не адрес электронной почты");
        page.fill("[id='reach:email']", "head@mr06.example");
        page.selectOption("[id='reach:language']", new SelectOption().setValue("en"));
        page.check("[id='reach:heads']");
        page.click("[id='reach:save']");
        assertThat(page.locator("#says")).containsText("Сохранено");
        Chromium.shoot(page, "mail-person-saved-ru-1280");
        String person = page.url();
        page.click("main a[href='people.xhtml']");
        assertThat(page.locator("tr:has-text('executor.mr06')")).containsText("head@mr06.example");
        assertThat(page.locator("tr:has-text('executor.mr06')")).containsText("руководитель");

        page.navigate(person);
        page.fill("[id='reach:email']", "");
        page.click("[id='reach:save']");
        assertThat(page.locator("#says")).containsText("Сохранено");
        page.click("main a[href='people.xhtml']");
        assertThat(page.locator("tr:has-text('executor.mr06')")).containsText("не указана");
    }

    @Test
    void theAdministratorTriesATemplateOutBeforeItIsTaken() {
        Page page = signedIn("admin");
        open(page, "/notification/templates.xhtml");
        page.selectOption("#kind", new SelectOption().setValue("REMINDED"));
        page.click("form.filter button");
        assertThat(page.locator("#edition")).containsText("Поставленный шаблон");

        page.fill("[id='edit:subject']", "Ждём отчёт: п. {{itm}}");
        page.click("[id='edit:preview']");
        assertThat(page.locator("#says")).containsText("Переменной «itm» нет (строка 1)");
        page.fill("[id='edit:subject']", "Ждём отчёт: п. {{item}}");
        page.click("[id='edit:preview']");
        assertThat(page.locator("#example")).containsText("Ждём отчёт: п. 4.1");
        assertThat(page.locator("#example iframe"))
                .hasAttribute("srcdoc", Pattern.compile(".*Здравствуйте, Иванова.*", Pattern.DOTALL));
        Chromium.shoot(page, "mail-template-example-ru-1280");

        page.click("[id='edit:save']");
        assertThat(page.locator("#says")).containsText("Сохранено");
        assertThat(page.locator("#edition")).containsText("Редакция 1: Администратор");
        page.click("[id='edit:restore']");
        assertThat(page.locator("#edition")).containsText("Редакция 2: Администратор");
        assertThat(page.locator("[id='edit:subject']")).hasValue(Pattern.compile("^Напоминание об отчёте.*"));
    }

    @Test
    void controllersReadAndOthersDoNot() {
        Page controller = signedIn("controller");
        open(controller, "/notification/outbox.xhtml");
        assertThat(controller.locator("main")).containsText("Отправка почты не настроена");
        open(controller, "/notification/templates.xhtml");
        assertThat(controller.locator("[id='edit:save']")).hasCount(0);
        assertThat(controller.locator("pre.code").first()).containsText("Новые поручения");
        assertThat(open(controller, "/directory/people.xhtml").status()).isEqualTo(403);

        Page executor = signedIn("executor.mr03");
        for (String address : List.of("/notification/outbox.xhtml", "/notification/templates.xhtml")) {
            assertThat(open(executor, address).status()).isEqualTo(403);
        }
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        Page page = signedIn("admin", width, language);
        open(page, "/notification/outbox.xhtml");
        Axe.findsNothingOn(page, "outbox" + suffix);
        open(page, "/notification/outbox.xhtml?state=DEAD");
        Axe.findsNothingOn(page, "outbox-dead" + suffix);
        open(page, "/notification/templates.xhtml?kind=DIGEST&of=" + language.substring(0, 2));
        Axe.findsNothingOn(page, "templates" + suffix);
        page.click("[id='edit:preview']");
        assertThat(page.locator("#example iframe")).isVisible();
        page.locator("#example").scrollIntoViewIfNeeded();
        Chromium.shoot(page, "templates-example" + suffix);
        // the frame runs no scripts, so no program can look into it
        page.evaluate("document.querySelector('#example iframe').remove()");
        Axe.findsNothingOn(page, "templates-example-text" + suffix);
        open(page, "/directory/people.xhtml");
        Axe.findsNothingOn(page, "people" + suffix);
    }
}
