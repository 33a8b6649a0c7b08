package org.ispolnenie.micro.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Debian's Chromium, driven by Playwright; where it is not installed the tests are left out, and bin/test says so. */
final class Chromium
        implements BeforeAllCallback,
                AfterEachCallback,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {

    /** The shell without the windows of a browser around its pages is the same Chromium at a third of the work. */
    private static final List<Path> EXECUTABLES =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    /** Milliseconds; the machine may be busy, and waiting ends as soon as there is something to see. */
    private static final int PATIENCE = 60_000;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private @Nullable Browser browser;
    private PageDiary diary = new PageDiary();

    @Override
    public void beforeAll(ExtensionContext context) {
        Assumptions.assumeTrue(EXECUTABLES.stream().anyMatch(Files::isExecutable), "Chromium is not installed");
        browser = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Started.class, type -> new Started(), Started.class)
                .browser;
    }

    /** A new person at the screen: no cookies, this width, this language. */
    Page page(int width, String language) {
        if (browser == null) {
            throw new IllegalStateException("Register Chromium in a static field");
        }
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setLocale(language));
        context.setDefaultTimeout(PATIENCE);
        diary.watch(context);
        return context.newPage();
    }

    /** Everybody leaves: what is open and not looked at any more makes the browser slow. What a test failed on is kept. */
    @Override
    public void afterEach(ExtensionContext context) {
        if (browser == null) {
            return;
        }
        List<BrowserContext> people = List.copyOf(browser.contexts());
        if (context.getExecutionException().isPresent()) {
            String test = "failed-" + context.getRequiredTestMethod().getName() + context.getDisplayName();
            people.stream()
                    .flatMap(person -> person.pages().stream())
                    .forEach(page -> shoot(page, (test + "-" + page.url()).replaceAll("[^\\w-]+", "-")));
        }
        people.forEach(BrowserContext::close);
        diary = new PageDiary();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withDiary(failure);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withDiary(failure);
    }

    private Throwable withDiary(Throwable failure) {
        failure.addSuppressed(new IllegalStateException("The pages before:\n" + String.join("\n", diary.lines())));
        return failure;
    }

    /** Keeps what the page looks like. */
    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** One for all test classes of a run. */
    private static final class Started implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(EXECUTABLES.stream()
                                .filter(Files::isExecutable)
                                .findFirst()
                                .orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));

        Started() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
