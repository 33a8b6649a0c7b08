package org.ispolnenie.micro.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ispolnenie.micro.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Debian's Chromium, driven by Playwright; where it is not installed the tests are left out, and bin/test says so. */
final class Chromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    /** Milliseconds; the machine may be busy, and waiting ends as soon as there is something to see. */
    private static final int PATIENCE = 60_000;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final Pattern SIGNED_IN = Pattern.compile("^(?!.*sign-in).*$");

    /** Of each who has signed in; a session is as good in the next test. */
    private final Map<String, List<Cookie>> sessions = new HashMap<>();

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        Assumptions.assumeTrue(Files.isExecutable(EXECUTABLE), "Chromium is not installed");
        Playwright started = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = started;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = started.chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A new person at the screen: no cookies, this width, this language. */
    Page page(int width, String language) {
        if (browser == null) {
            throw new IllegalStateException("Register Chromium in a static field");
        }
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setLocale(language));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** At the start page of a person, by the session of an earlier test where there is one. */
    void signIn(Page page, RunningApplication application, String login) {
        List<Cookie> session = sessions.get(login);
        if (session == null) {
            enter(page, application, login);
            sessions.put(login, page.context().cookies());
        } else {
            page.context().addCookies(session);
            page.navigate(application.address() + "/");
        }
    }

    /** Signs in by the form: for who will sign out, or act for somebody else. */
    static void enter(Page page, RunningApplication application, String login) {
        page.navigate(application.address() + "/sign-in.xhtml");
        fillIn(page, application, login);
        page.waitForURL(SIGNED_IN);
    }

    /** Sends the form of the sign-in page that is open. */
    static void fillIn(Page page, RunningApplication application, String login) {
        page.fill("[id='signIn:login']", login);
        page.fill("[id='signIn:password']", application.password());
        page.click("[id='signIn:enter']");
    }

    /** Everybody leaves: what is open and not looked at any more makes the browser slow. */
    @Override
    public void afterEach(ExtensionContext context) {
        if (browser != null) {
            List.copyOf(browser.contexts()).forEach(BrowserContext::close);
        }
    }

    /** Keeps what the page looks like. */
    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
