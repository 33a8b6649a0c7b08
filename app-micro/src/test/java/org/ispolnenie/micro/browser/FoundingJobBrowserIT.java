package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.ispolnenie.micro.RunningApplication;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The founding job on the pages, up to approval; FoundingJobIT carries it on over REST. */
class FoundingJobBrowserIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void aControllerSeesAPastedProtocolReadAndWhatHoldsUpItsApproval() {
        Page page = CHROMIUM.page(1280, "ru-RU");
        signIn(page, "controller");
        page.navigate(APPLICATION.address() + "/protocol/import.xhtml");
        page.fill("[id='paste:text']", variant("through the browser"));
        page.click("[id='paste:read']");
        page.waitForURL(Pattern.compile(".*/protocol/review\\.xhtml.*"));
        Chromium.shoot(page, "review-ru-1280");
        assertThat(page.locator("#bar")).containsText("219");
        assertThat(page.locator("#bar")).containsText("309");

        page.click("[id='approval:approve']");
        assertThat(page.locator("#says")).not().isEmpty();
        assertThat(page).hasURL(Pattern.compile(".*/protocol/review\\.xhtml.*"));
        Chromium.shoot(page, "review-refused-ru-1280");
    }

    @Test
    void aWrongPasswordDoesNotLetIn() {
        Page page = CHROMIUM.page(1280, "ru-RU");
        page.navigate(APPLICATION.address() + "/sign-in.xhtml");
        page.fill("[id='signIn:login']", "admin");
        page.fill("[id='signIn:password']", "wrong");
        page.click("[id='signIn:enter']");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Chromium.shoot(page, "sign-in-refused-ru-1280");

        page.navigate(APPLICATION.address() + "/");
        assertThat(page).hasURL(Pattern.compile(".*sign-in.*"));
    }

    @Test
    void anExecutorHasNoDoorToProtocolsAndBoards() {
        Page page = CHROMIUM.page(1280, "ru-RU");
        signIn(page, "executor.mr05");
        assertThat(page.navigate(APPLICATION.address() + "/assignment/board.xhtml")
                        .status())
                .isIn(403, 404);
        assertThat(page.navigate(APPLICATION.address() + "/protocol/import.xhtml")
                        .status())
                .isIn(403, 404);
    }

    @ParameterizedTest
    @CsvSource({"1280,ru-RU", "360,ru-RU", "1280,en-US", "360,en-US"})
    void axeFindsNothingOnThePages(int width, String language) {
        Page page = CHROMIUM.page(width, language);
        page.navigate(APPLICATION.address() + "/sign-in.xhtml");
        accessible(page, "sign-in-" + language + "-" + width);
        signIn(page, "controller");
        for (String path : List.of(
                "/",
                "/protocol/list.xhtml",
                "/protocol/import.xhtml",
                "/assignment/list.xhtml",
                "/assignment/board.xhtml",
                "/help.xhtml")) {
            page.navigate(APPLICATION.address() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            accessible(
                    page,
                    (path.equals("/") ? "start" : path.replaceAll("\\W+", "-").substring(1)) + "-" + language + "-"
                            + width);
        }
    }

    private static void accessible(Page page, String name) {
        Chromium.shoot(page, name);
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getHelp()))
                .as(name)
                .isEmpty();
    }

    private static void signIn(Page page, String login) {
        page.navigate(APPLICATION.address() + "/sign-in.xhtml");
        page.fill("[id='signIn:login']", login);
        page.fill("[id='signIn:password']", APPLICATION.password());
        page.click("[id='signIn:enter']");
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
    }

    private static String variant(String name) {
        return new String(FoundingProtocol.bytes(), StandardCharsets.UTF_8) + "\n\n" + name + "\n";
    }
}
