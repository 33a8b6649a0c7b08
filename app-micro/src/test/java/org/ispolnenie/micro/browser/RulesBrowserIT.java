package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.rest.ImportedProtocol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of the rules of control and of the dates of events. */
class RulesBrowserIT extends BrowserTest {

    private static final String TEXT =
            """
            Решения совещания руководителей органов управления образованием
            31 октября 2019 года

            %s

            1. Направить списки участников экзамена в региональный центр обработки информации.
            Срок: не позднее чем за 3 рабочих дня до проведения экзамена.
            Ответственные: руководители органов управления образованием муниципальных районов (городского округа).

            2. Подготовить пункты проведения экзамена.
            Срок: за неделю до проведения экзамена.
            Ответственные: руководители органов управления образованием муниципальных районов (городского округа).

            3. Принять участие в мониторинге качества подготовки обучающихся.
            Срок: по графику.
            Ответственные: руководители органов управления образованием муниципальных районов (городского округа).
            """;

    private static String waiting = "";
    private static String walked = "";
    private static String draft = "";

    @BeforeAll
    static void approve() {
        Rest controller = rest("controller");
        controller
                .post(
                        "/rule-sets",
                        "{\"basedOn\":\"REGIONAL_ORDERS:1\",\"code\":\"BROWSER_RULES\",\"name\":\"Гражданский кодекс\","
                                + "\"act\":\"Статья 193 ГК РФ\",\"nonWorkingDayRule\":\"FOLLOWING\"}")
                .expect(201);
        waiting = exam("Экзамен: смотрят").approved().id();
        walked = exam("Экзамен: вносят").approved().id();
        draft = exam("Экзамен: черновик").id();
    }

    private static ImportedProtocol exam(String name) {
        return ImportedProtocol.of(rest("controller"), TEXT.formatted(name).getBytes(StandardCharsets.UTF_8));
    }

    /** From what waits to a date on everybody's list; then the exam moves. */
    @Test
    void theControllerEntersTheDayOfAnExamAndMovesIt() {
        Page page = signedIn("controller");
        open(page, "/protocol/events.xhtml?protocol=" + walked);
        assertThat(page.locator(".awaited > li")).hasCount(3);
        page.click(".awaited > li:first-child button");
        assertThat(page.locator(".awaited form.doubt")).containsText("То же событие ждут и другие пункты: 2");
        page.fill(".awaited input[type=date]", "2020-06-15");
        page.click(".awaited button:has-text('Показать срок')");
        assertThat(page.locator(".awaited .note")).hasCount(2);
        assertThat(page.locator(".awaited .note").first()).containsText("09.06.2020");
        Axe.findsNothingOn(page, "events-preview-ru-1280");
        page.click(".awaited form.doubt button:has-text('Внести дату')");
        assertThat(page.locator("#says")).containsText("Основание: Заполните это поле");
        page.fill(".awaited input[name$=':basis']", "Приказ Рособрнадзора № 5");
        page.click(".awaited form.doubt button:has-text('Внести дату')");
        assertThat(page.locator("#says")).containsText("Срок назначен: 09.06.2020, 36");
        assertThat(page.locator(".awaited > li")).hasCount(1);

        page.click("text=Дата внесена");
        assertThat(page.locator(".awaited > li")).hasCount(2);
        Axe.findsNothingOn(page, "events-entered-ru-1280");
        page.click(".awaited > li:first-child button");
        page.fill(".awaited input[type=date]", "2020-06-22");
        page.fill(".awaited input[name$=':basis']", "Экзамен перенесён");
        page.click(".awaited form.doubt button:has-text('Изменить дату')");
        assertThat(page.locator(".awaited > li").first()).containsText("17.06.2020");

        open(page, "/assignment/list.xhtml?protocol=" + walked + "&organization=MR03");
        page.click("table.list a.clip >> nth=0");
        assertThat(page.locator("main")).containsText("перенесено на 22.06.2020");
        Chromium.shoot(page, "events-point-ru-1280");
    }

    /** A new edition: seen by example, then stored and compared. */
    @Test
    void theControllerDrawsUpANewEdition() {
        Page page = signedIn("controller");
        open(page, "/protocol/rule-sets.xhtml?from=BROWSER_RULES:1#form");
        page.selectOption("[id='rules:shift']", new SelectOption().setValue("NONE"));
        page.fill("[id='rules:urgent']", "1");
        page.click("[id='rules:show']");
        assertThat(page.locator("#preview tr.differs").first()).containsText("не переносится");
        Axe.findsNothingOn(page, "rules-preview-ru-1280");
        page.fill("[id='rules:act']", "");
        page.click("[id='rules:save']");
        assertThat(page.locator("#says")).containsText("Акт: Заполните это поле");
        page.fill("[id='rules:act']", "Распоряжение № 7");
        page.click("[id='rules:save']");
        page.waitForURL(Pattern.compile(".*made=BROWSER_RULES.*"));
        assertThat(page.locator(".note.done")).containsText("BROWSER_RULES:2");
        assertThat(page.locator("table.compared tr.differs").first()).isVisible();
        Axe.findsNothingOn(page, "rules-made-ru-1280");
    }

    @Test
    void aDraftIsDatedByTheRulesChosenForIt() {
        Page page = signedIn("controller");
        open(page, "/protocol/review.xhtml?id=" + draft);
        assertThat(page.locator("#bar")).containsText("по правилам «Поручения региона»");
        page.click("#bar details.inline summary");
        Chromium.shoot(page, "rules-approve-bar-ru-1280");
        page.click("#bar a:has-text('Гражданский кодекс')");
        assertThat(page.locator("#bar")).containsText("по правилам «Гражданский кодекс»");
        page.check("[id='approval:remaining']");
        page.fill("[id='approval:remainingBasis']", "по тексту");
        page.click("[id='approval:approve']");
        page.waitForURL(Pattern.compile(".*view\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("Гражданский кодекс, ред.");
    }

    @Test
    void theChairReadsTheRulesAndExecutorsDoNot() {
        Page chair = signedIn("chair");
        open(chair, "/protocol/rule-sets.xhtml?from=REGIONAL_ORDERS:1");
        assertThat(chair.locator("table.list").first()).containsText("Поручения региона");
        assertThat(chair.locator("a.btn:has-text('Новая редакция')")).hasCount(0);
        assertThat(chair.locator("#form")).hasCount(0);
        assertThat(open(chair, "/protocol/events.xhtml").status()).isEqualTo(403);

        Page executor = signedIn("executor.mr01");
        for (String address : List.of("/protocol/rule-sets.xhtml", "/protocol/events.xhtml")) {
            assertThat(open(executor, address).status()).isEqualTo(403);
        }
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        Page page = signedIn("controller", width, language);
        open(page, "/protocol/rule-sets.xhtml");
        Axe.findsNothingOn(page, "rules" + suffix);
        open(page, "/protocol/rule-sets.xhtml?left=REGIONAL_ORDERS:1&right=BROWSER_RULES:1&from=BROWSER_RULES:1");
        Axe.findsNothingOn(page, "rules-compared" + suffix);
        page.locator("#form").scrollIntoViewIfNeeded();
        Chromium.shoot(page, "rules-form" + suffix);
        open(page, "/protocol/events.xhtml?protocol=" + waiting);
        Axe.findsNothingOn(page, "events" + suffix);
        page.click(".awaited > li:first-child button");
        assertThat(page.locator(".awaited form.doubt")).isVisible();
        Axe.findsNothingOn(page, "events-form" + suffix);
        open(page, "/protocol/events.xhtml?tab=entered&protocol=" + waiting);
        Axe.findsNothingOn(page, "events-empty" + suffix);
    }
}
