package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ispolnenie.micro.MultipartForm;
import org.ispolnenie.micro.rest.ImportedProtocol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of a page or a session, the person finds back to their place, and what they typed is there. */
class PlaceAndTextBrowserIT extends BrowserTest {

    private static final String WORDS = "Ждём приказ области, проект прилагаем.";
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in\\.xhtml\\?.*");

    private static final Pattern POINTS = Pattern.compile(".*/assignment/point\\.xhtml.*");

    private static String draft = "";
    private static String protocol = "";
    private static String point = "";

    @BeforeAll
    static void putOnControl() {
        draft = ImportedProtocol.founding(rest("controller"), "a draft to find back to")
                .id();
        protocol = approved("a page to find back to");
        point = point(protocol, "12", "MR09");
        rest("executor.mr09")
                .post(
                        "/control-points/" + point + "/reports",
                        MultipartForm.mediaType(),
                        new MultipartForm()
                                .json("report", "{\"kind\":\"INTERIM\",\"text\":\"Начали.\"}")
                                .bytes())
                .expect(201);
    }

    @Test
    void aPageIsStillKnownAfterSixtyOthersWereOpened() {
        Page page = signedIn("executor.mr09");
        open(page, address(point));
        for (int other = 0; other < 60; other++) {
            page.request().get(APPLICATION.address() + "/assignment/calendar.xhtml");
        }
        page.fill("[id='comment:words']", "После шестидесяти страниц");
        page.click("[id='comment:say']");
        assertThat(page.locator(".note.done")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*done=COMMENTED.*"));
        assertThat(page.locator("[id='comment:words']")).hasValue("");
    }

    @OnBothScreens
    void aPageTheServerForgotComesBackWithItsIdItsMenuAndTheText(int width, String language) {
        Page page = signedIn("executor.mr09", width, language);
        open(page, address(point));
        page.fill("[id='comment:words']", WORDS);
        forgetOnServer(page);
        page.click("[id='comment:say']");
        assertThat(page).hasURL(Pattern.compile(".*point\\.xhtml\\?id=" + point + "&expired=true"));
        assertThat(page.locator("#says .warn")).isVisible();
        assertThat(page.locator("nav.menu a").first()).isAttached();
        assertThat(page.locator("[id='comment:words']")).hasValue(WORDS);
        assertThat(page.locator("#keptAgain")).isVisible();
        Axe.findsNothingOn(page, "page-anew-" + language + "-" + width);

        page.click("[id='comment:say']");
        assertThat(page).hasURL(Pattern.compile(".*done=COMMENTED.*"));
        assertThat(page.locator("[id='comment:words']")).hasValue("");
        page.reload();
        assertThat(page.locator("#keptAgain")).isHidden();
    }

    @OnBothScreens
    void aSessionThatEndedInAnotherTabSaysSoAndTakesNothingAlong(int width, String language) {
        Page page = entered("executor.mr09", width, language);
        open(page, address(point));
        page.fill("[id='comment:words']", WORDS);
        Page other = page.context().newPage();
        open(other, "/");
        other.click(".person summary");
        other.click("form[action$='/sign-out'] button");
        other.waitForURL(Pattern.compile(".*/sign-in\\.xhtml"));

        assertThat(page.locator("#sessionNote [data-ended]")).isVisible();
        Axe.findsNothingOn(page, "session-ended-" + language + "-" + width);
        page.click("[id='comment:say']");
        page.waitForURL(SIGN_IN);
        assertThat(page.locator("main .note.warn")).isVisible();
        Axe.findsNothingOn(page, "session-sign-in-" + language + "-" + width);
        fillIn(page, "executor.mr09");
        page.waitForURL(Pattern.compile(".*point\\.xhtml\\?id=" + point));
        assertThat(page.locator("[id='comment:words']")).hasValue(WORDS);
        page.locator("#keptAgain").scrollIntoViewIfNeeded();
        Axe.findsNothingOn(page, "session-back-" + language + "-" + width);
        page.click("[id='comment:say']");
        assertThat(page).hasURL(Pattern.compile(".*done=COMMENTED.*"));
    }

    @Test
    void nobodyElseAtTheSameBrowserSeesWhatWasTyped() {
        Page page = signedIn("executor.mr09");
        open(page, address(point));
        page.fill("[id='comment:words']", WORDS);
        page.context().clearCookies();
        page.reload();
        fillIn(page, "controller");
        page.waitForURL(Pattern.compile(".*point\\.xhtml\\?id=" + point));
        assertThat(page.locator("[id='comment:words']")).hasValue("");
        assertThat(page.locator("#keptAgain")).isHidden();
        assertThat(kept(page)).isEmpty();
    }

    @Test
    void whoSignsOutLeavesNothing() {
        Page page = entered("executor.mr09");
        open(page, address(point));
        page.fill("[id='comment:words']", WORDS);
        assertThat(kept(page)).contains(WORDS);
        page.click(".person summary");
        page.click("form[action$='/sign-out'] button");
        page.waitForURL(Pattern.compile(".*/sign-in\\.xhtml.*"));
        assertThat(kept(page)).isEmpty();
        assertThat(page.locator("main .note.warn")).hasCount(0);
    }

    @Test
    void whatWasTypedCanBeTakenAway() {
        Page page = signedIn("executor.mr09");
        open(page, address(point));
        page.fill("[id='comment:words']", WORDS);
        page.reload();
        assertThat(page.locator("[id='comment:words']")).hasValue(WORDS);
        page.click("[data-forget]");
        assertThat(page.locator("[id='comment:words']")).hasValue("");
        page.reload();
        assertThat(page.locator("[id='comment:words']")).hasValue("");
    }

    /** A failure of the server, a connection that is lost: neither takes along what was typed. */
    @Test
    void whatDidNotArriveIsStillThere() {
        Page page = signedIn("executor.mr09");
        open(page, address(point));
        page.fill("[id='comment:words']", WORDS);
        answerPosts(page, Route::abort);
        page.click("[id='comment:say']");
        assertThat(page.locator("#noAnswer")).isVisible();
        Axe.findsNothingOn(page, "no-answer-ru-1280");
        page.reload();
        assertThat(page.locator("[id='comment:words']")).hasValue(WORDS);

        String failure =
                "<?xml version='1.0'?><partial-response><redirect url='/error.xhtml?status=500'/></partial-response>";
        page.unroute(POINTS);
        answerPosts(
                page,
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/xml").setBody(failure)));
        page.click("[id='comment:say']");
        page.waitForURL(Pattern.compile(".*/error\\.xhtml.*"));
        open(page, address(point));
        assertThat(page.locator("[id='comment:words']")).hasValue(WORDS);
    }

    /** The same button, and nothing else, sends it once there is somebody to answer. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatDidNotArriveIsSentByTheSameButtonLater(boolean offline) {
        Page page = signedIn("executor.mr09");
        open(page, address(point));
        page.fill("[id='comment:words']", WORDS);
        if (offline) {
            page.context().setOffline(true);
        } else {
            answerPosts(
                    page,
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(503)
                            .setContentType("text/html")
                            .setBody("<!DOCTYPE html><title>503</title>")));
        }
        page.click("[id='comment:say']");
        assertThat(page.locator("#noAnswer")).isVisible();

        page.context().setOffline(false);
        page.unroute(POINTS);
        page.click("[id='comment:say']");
        assertThat(page).hasURL(Pattern.compile(".*done=COMMENTED.*"));
        assertThat(page.locator("[id='comment:words']")).hasValue("");
        assertThat(page.locator("body")).containsText(WORDS);
    }

    private static void answerPosts(Page page, Consumer<Route> answer) {
        page.route(POINTS, route -> {
            if (route.request().method().equals("POST")) {
                answer.accept(route);
            } else {
                route.resume();
            }
        });
    }

    @OnBothScreens
    void whatIsNotThereIsSaidOnAPageWithItsMenu(int width, String language) {
        Page page = signedIn("executor.mr09", width, language);
        open(page, "/nowhere/at-all");
        assertThat(page.locator("nav.menu a").first()).isAttached();
        Axe.findsNothingOn(page, "error-404-" + language + "-" + width);
    }

    /** The clock of the browser is set on; two tabs know of each other. */
    @OnBothScreens
    void twoMinutesBeforeTheEndOnePersonStaysInAllTabs(int width, String language) {
        Page page = CHROMIUM.page(width, language);
        page.context().clock().install();
        enter(page, "executor.mr09");
        open(page, address(point));
        Page other = page.context().newPage();
        open(other, "/assignment/list.xhtml");
        page.context().clock().fastForward("27:30");
        assertThat(page.locator("#sessionNote")).isHidden();
        page.context().clock().fastForward("01:00");
        assertThat(page.locator("#sessionNote [data-ends]")).isVisible();
        assertThat(other.locator("#sessionNote [data-ends]")).isVisible();
        Axe.findsNothingOn(page, "session-ends-" + language + "-" + width);
        page.click("#sessionNote [data-stay]");
        assertThat(page.locator("#sessionNote")).isHidden();
        assertThat(other.locator("#sessionNote")).isHidden();
    }

    /** Every kind of form: what was typed survives the end of the session. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "executor.mr09 | /assignment/point.xhtml?id=POINT | [id='askExtension:reason'] | Попросить продление",
                "executor.mr09 | /assignment/point.xhtml?id=POINT | [id='passOn:task'] | Передать",
                "controller | /assignment/point.xhtml?id=POINT | textarea[id$=':return:reason'] | Вернуть на доработку",
                "controller | /assignment/point.xhtml?id=POINT | input[id$=':judge:comment'] |",
                "controller | /assignment/point.xhtml?id=POINT | [id='removal:basis'] | Снять с контроля",
                "controller | /assignment/inbox.xhtml | #bulkWords |",
                "controller | /protocol/review.xhtml?id=DRAFT | .doubt.error input[id$=':decide:note'] |",
                "controller | /protocol/view.xhtml?id=PROTOCOL | input[id$=':close:act'] | Снять решение с контроля",
                "controller | /protocol/rule-sets.xhtml?from=REGIONAL_ORDERS:1 | [id='rules:act'] |",
                "controller | /protocol/import.xhtml | [id='paste:text'] |",
                "admin | /notification/templates.xhtml | [id='edit:text'] |",
                "controller | /notification/ladder-edit.xhtml | [id='edit:act'] |",
                "controller | /calendar/year.xhtml?year=2052 | [id='adding:act'] |",
                "controller | /calendar/import.xhtml | [id='paste:text'] |",
                "executor.mr09 | /directory/deputies.xhtml | [id='naming:reason'] |",
                "admin | /directory/person.xhtml?login=executor.mr10 | [id='reach:email'] |",
                "admin | /directory/person-new.xhtml | [id='create:displayName'] |",
                "admin | /directory/organization.xhtml?code=MR10 | [id='closing:reason'] | Закрыть орган",
                "admin | /directory/organization-edit.xhtml?code=MR10 | [id='edit:aliases'] |",
                "admin | /directory/group-edit.xhtml?code=GRP_OMSU_HEADS_LO | [id='edit:name'] |",
                "admin | /notification/engine.xhtml | [id='levers-form:reason'] |"
            })
    void everyFormKeepsWhatWasTyped(String login, String path, String field, String summary) {
        Page page = signedIn(login);
        open(page, path.replace("POINT", point).replace("DRAFT", draft).replace("PROTOCOL", protocol));
        if (summary != null) {
            page.locator("summary", new Page.LocatorOptions().setHasText(summary))
                    .first()
                    .click();
        }
        Locator typed = page.locator(field).first();
        String words = "date".equals(typed.getAttribute("type")) ? "2051-02-03" : "слова@ispolnenie.example";
        typed.fill(words);
        String before = page.url();
        page.context().clearCookies();
        page.reload();
        fillIn(page, login);
        page.waitForURL(before);
        assertThat(page.locator(field).first()).isVisible();
        assertThat(page.locator(field).first()).hasValue(words);
    }

    private static String kept(Page page) {
        return (String) page.evaluate("Object.entries(sessionStorage).filter(([key]) => key.startsWith('isp.kept'))"
                + ".map(([key, value]) => value).join()");
    }

    /** As after a hundred other pages, or a restart. */
    private static void forgetOnServer(Page page) {
        page.evaluate(
                "document.querySelectorAll(\"[name='jakarta.faces.ViewState']\").forEach(one => one.value = '1:1')");
    }

    private static String address(String id) {
        return "/assignment/point.xhtml?id=" + id;
    }
}
