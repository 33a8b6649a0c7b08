package org.ispolnenie.micro.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RunningApplication;
import org.ispolnenie.micro.rest.ImportedProtocol;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every test in a browser begins with: the application, Chromium, people who have signed in, a protocol on control. */
abstract class BrowserTest {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Pattern SIGNED_IN = Pattern.compile("^(?!.*sign-in).*$");

    /** Of each who has signed in. */
    private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();

    /**
     * A test of a page as people see it: with the width of the screen and the language as parameters. Each width and each
     * language once, the longer words on the narrow screen: looking for what hinders people is most of the time these tests
     * take.
     */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @CsvSource({"360,ru-RU", "1280,en-US"})
    @interface OnBothScreens {}

    /** Nobody yet, before a wide screen in Russian. */
    static Page page() {
        return CHROMIUM.page(1280, "ru-RU");
    }

    /** At the start page of a person, on a wide screen in Russian. */
    static Page signedIn(String login) {
        return signIn(page(), login);
    }

    static Page signedIn(String login, int width, String language) {
        return signIn(CHROMIUM.page(width, language), login);
    }

    /** By the session of an earlier test where there is one: it is as good in the next. */
    static Page signIn(Page page, String login) {
        page.context().addCookies(SESSIONS.getOrDefault(login, List.of()));
        open(page, "/");
        if (page.url().contains("sign-in")) {
            enter(page, login);
            SESSIONS.put(login, page.context().cookies());
        }
        return page;
    }

    /** With a session of its own: for who will sign out, or act for somebody else. */
    static Page entered(String login) {
        return entered(login, 1280, "ru-RU");
    }

    static Page entered(String login, int width, String language) {
        Page page = CHROMIUM.page(width, language);
        enter(page, login);
        return page;
    }

    /** Signs in by the form. */
    static void enter(Page page, String login) {
        open(page, "/sign-in.xhtml");
        fillIn(page, login);
        page.waitForURL(SIGNED_IN);
    }

    /** Sends the form of the sign-in page that is open. */
    static void fillIn(Page page, String login) {
        page.fill("[id='signIn:login']", login);
        page.fill("[id='signIn:password']", APPLICATION.password());
        page.click("[id='signIn:enter']");
    }

    /** Goes to a page of the application, as by its address. */
    static Response open(Page page, String path) {
        return page.navigate(APPLICATION.address() + path);
    }

    static Rest rest(String login) {
        return APPLICATION.as(login);
    }

    /** An executor who has been made, and has chosen a password. */
    static Rest working(String login, String password) {
        String oneTime = rest("admin")
                .post(
                        "/people",
                        "{\"login\":\"" + login + "\",\"displayName\":\"Сотрудник\",\"organization\":\"MR07\","
                                + "\"roles\":[\"EXECUTOR\"]}")
                .expect(201)
                .text("/oneTimePassword");
        return rest(login).saying(oneTime).choosing(password);
    }

    /** The founding protocol as a document of its own, on control: its id. */
    static String approved(String name) {
        return ImportedProtocol.founding(rest("controller"), name).approved().id();
    }

    /** The first control point of an item for a body. */
    static String point(String protocol, String item, String body) {
        return rest("controller")
                .get("/assignments?protocol=" + protocol + "&decision=" + item + "&organization=" + body)
                .expect(200)
                .text("/items/0/controlPoints/0/id");
    }
}
