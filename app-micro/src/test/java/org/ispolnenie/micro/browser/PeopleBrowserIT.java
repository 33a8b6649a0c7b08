package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Notices, deputies and the directory as people see them. */
class PeopleBrowserIT extends BrowserTest {

    @BeforeAll
    static void approve() {
        approved("people");
    }

    /** The bell counts, the list marks what is new, the link leads to the work and is read then. */
    @Test
    void anExecutorFollowsANoticeToTheWork() {
        Page page = signedIn("executor.mr02");
        assertThat(page.locator(".bell"))
                .hasAttribute("aria-label", Pattern.compile("Уведомления: \\d+\u00a0нов(ое|ых)"));
        page.click(".bell");
        // the engine may have reminded meanwhile: what it says leads elsewhere
        page.locator(".notices li.unread:not(:has(.tag:text-matches('Сроки|Срочно'))) a")
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/assignment/list\\.xhtml\\?protocol=.*"));
        open(page, "/notification/list.xhtml");
        if (page.locator(".head button[type=submit]").isVisible()) {
            page.click(".head button[type=submit]");
        }
        assertThat(page.locator(".notices li.unread")).hasCount(0);
        assertThat(page.locator(".bell")).hasAttribute("aria-label", "Уведомления: новых нет");
    }

    /** Named on the page, chosen in the menu, shown in the head, ended again. */
    @Test
    void aDeputyActsForAnotherAndGoesBack() {
        Page principal = signedIn("chair");
        principal.click(".person summary");
        principal.click("text=Заместители");
        principal.selectOption("[id='naming:deputy']", new SelectOption().setValue("executor.go18"));
        principal.fill("[id='naming:from']", "2019-11-01");
        principal.fill("[id='naming:to']", "2019-11-30");
        principal.fill("[id='naming:reason']", "отпуск");
        principal.click("[id='naming:name']");
        assertThat(principal.locator("#says")).containsText("Заместитель назначен");
        assertThat(principal.locator("#held")).containsText("Действует");
        Chromium.shoot(principal, "deputies-named-ru-1280");

        Page deputy = entered("executor.go18");
        assertThat(deputy.locator("nav.menu")).not().containsText("Протоколы");
        deputy.click(".person summary");
        Chromium.shoot(deputy, "person-menu-ru-1280");
        deputy.click("text=Действовать за: Председатель комитета");
        assertThat(deputy.locator(".acting")).containsText("Председатель комитета");
        assertThat(deputy.locator("nav.menu")).containsText("Протоколы");
        Axe.findsNothingOn(deputy, "acting-ru-1280");
        open(deputy, "/assignment/board.xhtml");
        assertThat(deputy.locator("h1")).not().containsText("не для вашей");
        deputy.click(".acting button");
        assertThat(deputy.locator(".acting")).hasCount(0);

        principal.click("#held button");
        assertThat(principal.locator("#says")).containsText("отозвано");
        assertThat(principal.locator("#held")).containsText("Отозвано");
    }

    @Test
    void theDirectoryIsTheAdministrators() {
        Page page = signedIn("controller");
        assertThat(open(page, "/directory/organization-edit.xhtml").status()).isEqualTo(403);
        assertThat(open(page, "/directory/group-edit.xhtml").status()).isEqualTo(403);
        assertThat(open(page, "/directory/organizations.xhtml").status()).isEqualTo(200);
        assertThat(open(signedIn("executor.mr03"), "/directory/organizations.xhtml")
                        .status())
                .isEqualTo(403);
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        Page executor = signedIn("executor.mr03", width, language);
        open(executor, "/notification/list.xhtml");
        Axe.findsNothingOn(executor, "notices" + suffix);
        executor.click(".person summary");
        Axe.findsNothingOn(executor, "person" + suffix);
        open(executor, "/directory/deputies.xhtml");
        Axe.findsNothingOn(executor, "deputies" + suffix);

        Page admin = signedIn("admin", width, language);
        open(admin, "/notification/list.xhtml");
        Axe.findsNothingOn(admin, "notices-empty" + suffix);
        open(admin, "/directory/organizations.xhtml");
        Axe.findsNothingOn(admin, "organizations" + suffix);
        open(admin, "/directory/deputies.xhtml");
        Axe.findsNothingOn(admin, "deputies-admin" + suffix);
    }
}
