package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the review page a decision of an unknown body is given to one by its name, or said to ask for nothing. */
class NobodyOnControlBrowserIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"1280,ru-RU", "360,en-US"})
    void aPersonGivesADecisionToABodyOrSaysThatItAsksForNothing(int width, String language) {
        Page page = signedIn("controller", width, language);
        String suffix = "-" + language + "-" + width;
        open(page, "/protocol/import.xhtml");
        page.fill(
                "[id='paste:text']",
                """
                ПРОТОКОЛ № 72
                совещания от 1 ноября 2019 года
                РЕШИЛИ:
                1. Провести опрос. Срок: до 02.12.2019. Ответственный: профсоюз ЛОИРО.
                2. Комитету по культуре провести фестиваль до 23.12.2019.
                3. Информацию принять к сведению.
                """
                        + suffix);
        page.click("[id='paste:read']");
        page.waitForURL(Pattern.compile(".*/protocol/review\\.xhtml.*"));
        Locator errors = page.locator(".doubt.error");
        assertThat(errors).hasCount(2);
        assertThat(errors.first().locator("[id$=':bodies']")).hasValue("");
        assertThat(errors.first()).containsText("ЛОИРО");
        assertThat(page.locator("#i-3 .facts .tag").last()).isVisible();
        Axe.findsNothingOn(page, "review-unknown" + suffix);

        errors.first().locator("[id$=':bodies']").fill("Лужский муниципальный район");
        ground(errors.first());
        errors.first().locator("[id$=':correct']").click();
        assertThat(errors).hasCount(1);
        assertThat(page.locator("#i-1 .facts")).containsText("Лужский муниципальный район");

        ground(errors.first());
        errors.first().locator("[id$=':keep']").click();
        assertThat(errors).hasCount(0);
        assertThat(page.locator("#bar .holds + a, #bar .holds ~ a").first()).hasAttribute("href", "#i-2");
        Axe.findsNothingOn(page, "review-on-nobodys-control" + suffix);

        Locator kept = page.locator("#i-2 .doubt.decided").first();
        kept.locator("a[id$=':open']").click();
        ground(page.locator("#i-2 .doubt.decided").first());
        page.locator("#i-2 .doubt.decided").first().locator("[id$=':nothing']").click();
        assertThat(page.locator("#bar .holds")).hasCount(0);
        page.locator("[id='approval:approve']").click();
        page.waitForURL(Pattern.compile(".*/protocol/view\\.xhtml.*"));
    }

    private static void ground(Locator doubt) {
        doubt.locator("select[id$=':ground']").selectOption(new SelectOption().setIndex(1));
    }
}
