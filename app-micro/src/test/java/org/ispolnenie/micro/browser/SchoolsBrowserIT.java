package org.ispolnenie.micro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Schools and exam sites as the controller imports and everybody finds them. */
class SchoolsBrowserIT extends BrowserTest {

    private static final String HEADINGS = "Код;Вид;Название;Краткое название;Муниципалитет\n";

    @BeforeAll
    static void someAreThere() {
        take("470701;школа;МБОУ «Кингисеппская средняя общеобразовательная школа № 1»;Кингисеппская СОШ № 1;MR07\n"
                + "470702;школа;МБОУ «Кингисеппская гимназия»;;MR07\n"
                + "470701-1;ППЭ;ППЭ на базе Кингисеппской СОШ № 1;ППЭ 0701;MR07\n");
    }

    private static void take(String rows) {
        rest("controller")
                .post("/organizations/import", "text/csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8))
                .expect(200);
    }

    @Test
    void aControllerImportsAListFromExcelAndFindsItsSchools() {
        Page page = signedIn("controller");
        open(page, "/directory/schools.xhtml");
        page.click(".head a.btn");
        page.setInputFiles(
                "[id='intake:file']",
                file(HEADINGS
                        + "470801;школа;МОУ «Киришский лицей»;Киришский лицей;Киришский район\n"
                        + "470802;школа;МОУ «Киришская СОШ № 2»;;Киришский рнайон\n"));
        assertThat(page.locator("#preview")).containsText("Новых: 1, изменятся: 0, без изменений: 0, с ошибками: 1.");
        assertThat(page.locator("#preview tbody tr").first()).containsText("E3: «Киришский рнайон» в справочнике нет.");
        assertThat(page.locator("[id='taking:take']")).hasCount(0);
        Axe.findsNothingOn(page, "schools-import-fault-ru-1280");

        page.setInputFiles(
                "[id='intake:file']",
                file(HEADINGS
                        + "470801;школа;МОУ «Киришский лицей»;Киришский лицей;Киришский район\n"
                        + "470802;школа;МОУ «Киришская СОШ № 2»;;Киришский район\n"));
        assertThat(page.locator("#preview")).containsText("Новых: 2");
        assertThat(page.locator("#preview tbody tr").first())
                .containsText("школа · Киришский лицей · Киришский муниципальный район · с 01.01.2006");
        page.click("[id='taking:take']");
        assertThat(page.locator("#says")).containsText("Новых: 2, изменено: 0.");

        page.setInputFiles("[id='intake:file']", file("Код;Название\n470801;МОУ «Киришский лицей имени Героя»\n"));
        assertThat(page.locator("#preview del")).hasText("МОУ «Киришский лицей»");
        page.locator("#preview table").scrollIntoViewIfNeeded();
        Chromium.shoot(page, "schools-import-changed-ru-1280");

        open(page, "/directory/schools.xhtml?kind=SCHOOL&parent=MR08");
        assertThat(page.locator("table.list tbody tr:has(:text-is('470801'))")).hasCount(1);
        assertThat(page.locator("table.list tbody tr:has(:text-is('470802'))")).hasCount(1);
    }

    /** As Excel saves it in a Russian Windows. */
    private static FilePayload file(String text) {
        return new FilePayload("школы.csv", "text/csv", text.getBytes(Charset.forName("windows-1251")));
    }

    @Test
    void anExecutorFindsSchoolsAndImportsNone() {
        Page page = signedIn("executor.mr07");
        open(page, "/directory/schools.xhtml?kind=SCHOOL&q=гимназия");
        assertThat(page.locator("table.list tbody tr:has(:text-is('470702'))"))
                .containsText("МБОУ «Кингисеппская гимназия»");
        assertThat(page.locator(".head a.btn")).hasCount(0);
        assertThat(open(page, "/directory/import.xhtml").status()).isEqualTo(403);
    }

    @Test
    void anExecutorMayPassAPartOnToASchoolOfTheirs() {
        String protocol = approved("schools");
        Page page = signedIn("executor.mr07");
        open(page, "/assignment/point.xhtml?id=" + point(protocol, "6", "MR07"));
        assertThat(page.locator("option", new Page.LocatorOptions().setHasText("Кингисеппская гимназия")))
                .hasCount(1);
        assertThat(page.locator("option", new Page.LocatorOptions().setHasText("ППЭ")))
                .hasCount(0);
    }

    @OnBothScreens
    void axeFindsNothingOnThePages(int width, String language) {
        String suffix = "-" + language + "-" + width;
        Page page = signedIn("controller", width, language);
        open(page, "/directory/schools.xhtml");
        assertThat(page.locator("table.list tbody tr").first()).isVisible();
        Axe.findsNothingOn(page, "schools" + suffix);
        open(page, "/directory/schools.xhtml?kind=SCHOOL&parent=MR07");
        Axe.findsNothingOn(page, "schools-list" + suffix);
        open(page, "/directory/schools.xhtml?kind=EXAM_SITE&q=nowhere");
        Axe.findsNothingOn(page, "schools-none" + suffix);
        open(page, "/directory/import.xhtml");
        Axe.findsNothingOn(page, "schools-import" + suffix);
        page.setInputFiles(
                "[id='intake:file']",
                file(HEADINGS
                        + "470702;школа;МБОУ «Кингисеппская гимназия имени Героя»;;MR07\n"
                        + "470703;школа;МБОУ «Фалилеевская СОШ»;;MR07\nЛ1;школа;;;Тридевятый район\n"));
        assertThat(page.locator("#preview tbody tr")).hasCount(3);
        page.locator("#preview tbody tr").last().scrollIntoViewIfNeeded();
        Axe.findsNothingOn(page, "schools-import-preview" + suffix);
    }
}
