package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.junit.jupiter.api.Test;

/** The founding job on the pages, from sign-in to the board. */
class FoundingJobBrowserIT extends BrowserTest {

    private static final Pattern REVIEW = Pattern.compile(".*/protocol/review\\.xhtml.*");

    /** Sign in, import, decide, approve, board: each step by what the page offers, nothing by address. */
    @Test
    void aControllerTakesAProtocolFromItsFileToTheBoard() {
        Page page = signedIn("controller");
        page.click("nav.menu >> text=Протоколы");
        page.click("main >> text=Загрузить протокол");
        Chromium.shoot(page, "import-ru-1280");
        page.setInputFiles("input[type=file]", document("from file to board"));
        page.waitForURL(REVIEW);
        Chromium.shoot(page, "review-ru-1280");
        assertThat(page.locator("#bar")).containsText("12\u00a0решений");
        assertThat(page.locator("#bar")).containsText("219\u00a0поручений");
        assertThat(page.locator("#bar")).containsText("309\u00a0контрольных");

        page.click("[id='approval:approve']");
        assertThat(page.locator("#says")).containsText("Утвердить нельзя");
        Chromium.shoot(page, "review-refused-ru-1280");

        decideAndApprove(page);
        Chromium.shoot(page, "protocol-ru-1280");
        page.locator("main a[href*='board.xhtml']").first().click();
        assertThat(page.locator("table.board tbody tr")).hasCount(12);
        assertThat(page.locator("table.board tbody td a")).hasCount(219);
        Chromium.shoot(page, "board-ru-1280");

        page.locator("table.board tbody td a").first().click();
        assertThat(page.locator("main")).containsText("При проверке протокола срок исправлен на 15.11.2019");
        Chromium.shoot(page, "point-ru-1280");
        Axe.findsNothingOn(page, "point");
    }

    @Test
    void aPastedTextIsReadLikeAFileAndAnEmptyOneIsRefusedInWords() {
        Page page = signedIn("controller");
        open(page, "/protocol/import.xhtml");
        page.click("[id='paste:read']");
        assertThat(page.locator("#says .error")).isVisible();

        page.fill("[id='paste:text']", variant("pasted"));
        page.click("[id='paste:read']");
        page.waitForURL(REVIEW);
        assertThat(page.locator("article.item")).hasCount(12);
        Axe.findsNothingOn(page, "review");
    }

    @Test
    void aFileThatIsNoProtocolIsRefusedInWordsOnTheSamePage() {
        Page page = signedIn("controller");
        open(page, "/protocol/import.xhtml");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload("protocol.pdf", "application/pdf", "%PDF-1.4 broken".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#says .error")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/protocol/import\\.xhtml.*"));
        Chromium.shoot(page, "import-refused-ru-1280");
    }

    @Test
    void aWrongPasswordIsRefusedInWordsAndDoesNotLetIn() {
        Page page = page();
        open(page, "/sign-in.xhtml");
        page.fill("[id='signIn:login']", "admin");
        page.fill("[id='signIn:password']", "wrong");
        page.click("[id='signIn:enter']");
        assertThat(page.locator("#says")).containsText("Имя или пароль не подошли");
        Chromium.shoot(page, "sign-in-refused-ru-1280");

        open(page, "/");
        assertThat(page).hasURL(Pattern.compile(".*sign-in.*"));
    }

    @Test
    void anExecutorHasNoDoorToProtocolsAndBoards() {
        Page page = signedIn("executor.mr05");
        assertThat(open(page, "/assignment/board.xhtml").status()).isIn(403, 404);
        assertThat(open(page, "/protocol/import.xhtml").status()).isIn(403, 404);
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        Page page = CHROMIUM.page(width, language);
        open(page, "/sign-in.xhtml");
        String suffix = "-" + language + "-" + width;
        Axe.findsNothingOn(page, "sign-in" + suffix);
        signIn(page, "controller");
        open(page, "/protocol/import.xhtml");
        Axe.findsNothingOn(page, "import" + suffix);
        page.setInputFiles("input[type=file]", document("axe" + suffix));
        page.waitForURL(REVIEW);
        Axe.findsNothingOn(page, "review" + suffix);
        decideAndApprove(page);
        Axe.findsNothingOn(page, "protocol" + suffix);
        for (String path : List.of(
                "/", "/protocol/list.xhtml", "/assignment/list.xhtml", "/assignment/board.xhtml", "/help.xhtml")) {
            open(page, path);
            Axe.findsNothingOn(
                    page, (path.equals("/") ? "start" : path.substring(1).replaceAll("\\W+", "-")) + suffix);
        }
        open(page, "/assignment/list.xhtml");
        page.locator("td.text a").first().click();
        page.waitForURL(Pattern.compile(".*/point\\.xhtml.*"));
        Axe.findsNothingOn(page, "point" + suffix);
        open(page, "/no-such-page.xhtml");
        Axe.findsNothingOn(page, "no-such-page" + suffix);
    }

    /** Whoever only clicks decides nothing: the ground of a decision is theirs to give, and what they typed stays. */
    @Test
    void noGroundIsChosenForAPersonAndWhatTheyTypedStays() {
        Page page = signedIn("controller");
        open(page, "/protocol/import.xhtml");
        page.setInputFiles("input[type=file]", document("no ground"));
        page.waitForURL(REVIEW);
        Locator error = page.locator(".doubt.error").first();
        assertThat(error.locator("select[id$=':ground']")).hasValue("");
        assertThat(page.locator("#i-1")).containsText("выходной день");

        error.locator("[id$=':date']").fill("2019-11-14");
        error.locator("[id$=':correct']").click();

        assertThat(error.locator(".fault")).containsText("Укажите основание");
        assertThat(error.locator("[id$=':date']")).hasValue("2019-11-14");
        Chromium.shoot(page, "review-no-ground-ru-1280");
        choose(error, 2);
        error.locator("[id$=':correct']").click();
        assertThat(page.locator(".doubt.error")).hasCount(1);
        assertThat(page.locator("#i-1")).not().containsText("выходной день");
    }

    private static void choose(Locator doubt, int ground) {
        doubt.locator("select[id$=':ground']").selectOption(new SelectOption().setIndex(ground));
    }

    /** The first error is corrected as suggested, the second kept as written, the rest at once. */
    private static void decideAndApprove(Page page) {
        Locator errors = page.locator(".doubt.error");
        assertThat(errors).hasCount(2);
        choose(errors.first(), 2);
        errors.first().locator("[id$=':correct']").click();
        assertThat(errors).hasCount(1);
        choose(errors.first(), 4);
        errors.first().locator("[id$=':keep']").click();
        assertThat(errors).hasCount(0);
        page.click("[id='approval:approve']");
        assertThat(page.locator("#says")).containsText(Pattern.compile("\\d+.(вопрос|question)"));
        page.check("[id='approval:remaining']");
        page.fill("[id='approval:remainingBasis']", "проверено по тексту");
        page.click("[id='approval:approve']");
        page.waitForURL(Pattern.compile(".*/protocol/view\\.xhtml.*"));
    }

    private static FilePayload document(String name) {
        return new FilePayload(name + ".txt", "text/plain", variant(name).getBytes(StandardCharsets.UTF_8));
    }

    private static String variant(String name) {
        return new String(FoundingProtocol.bytes(), StandardCharsets.UTF_8) + "\n\n" + name + "\n";
    }
}
