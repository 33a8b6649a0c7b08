package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe says of a page that has come to rest. */
final class Axe {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String AT_REST =
            """
            () => document.getAnimations().every(it =>
                it.playState !== 'running' || it.effect.getComputedTiming().endTime === Infinity)
            """;

    private Axe() {}

    /**
     * Fails if axe finds anything on the page.
     *
     * @param name of the screenshot, and of the page in the message
     */
    static void findsNothingOn(Page page, String name) {
        // A button is pale while it works and fades when it is done: what is changing has no contrast to be measured.
        assertThat(page.locator(".ui-state-loading")).hasCount(0);
        page.waitForFunction(AT_REST);
        Chromium.shoot(page, name);
        assertThat(new AxeBuilder(page)
                        .options(faultsOnly()).withTags(LEVELS).setLegacyMode(true).analyze().getViolations().stream()
                                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes()))
                .as(name)
                .isEmpty();
    }

    /** What was found good is not told one by one, and pages without foreign frames need no second page to gather in. */
    private static AxeRunOptions faultsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return options;
    }
}
