package org.ispolnenie.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are laid out as {@code bin/format} does it, and laying out shows the browser nothing new. */
class PageFormatTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final String LONG = "#{a.wordThatTakesPlace} and #{b.other eq 'x  y' ? c.this : c.that} ".repeat(3);

    @Test
    void pagesAreLaidOutInLinesThatFit() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path page : PageFormat.pages(PAGES)) {
            faults.addAll(faults(page.toString(), Files.readString(page)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsNotLaidOutIsFoundByItsLine() {
        assertThat(faults("a.xhtml", "<p>\n  <b>x</b>\n</p>\n"))
                .containsExactly(
                        "a.xhtml:2 is laid out otherwise: bin/format breaks what is longer than 140 characters and indents");
        assertThat(faults("a.xhtml", "<p>\n    <b>x</b>\n</p>"))
                .first()
                .asString()
                .startsWith("a.xhtml:4 is laid out otherwise");
        assertThat(faults("a.xhtml", "<p>\n    " + "x".repeat(150) + "\n</p>\n"))
                .containsExactly(
                        "a.xhtml:2 has 154 characters of 140, and bin/format finds no place to break it: make a word, an"
                                + " attribute or an expression of it shorter");
    }

    @Test
    void nothingButWhiteSpaceChangesAndOnceIsEnough() throws IOException {
        for (Path page : PageFormat.pages(PAGES)) {
            String oneLine = Files.readString(page).replaceAll("\\s+", " ");
            String once = PageFormat.format(oneLine);
            assertThat(once.replaceAll("\\s", "")).as("%s", page).isEqualTo(oneLine.replaceAll("\\s", ""));
            assertThat(PageFormat.format(once)).as("%s", page).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>\n    <b>one</b><i>two</i> three\n</p>",
                "<a title=\"a > b\" href='c'>d</a>",
                "<!-- a   b\n  c <p> -->",
                "<![CDATA[ a   < b\n c ]]>",
                "<script>\n  if (a)   { b('<p>'); }\n</script>",
                "<pre> a   b\n  <b>c</b>\n d</pre>",
                "<textarea rows=\"1\"> a   b\n</textarea>",
                "<p class=\"hint said\"> #{a}   b\n </p>",
                "<p>#{a eq 'b   }  c' ? {'d':1} : \"it's\"}</p>",
                "<p>a &lt; &#160; b</p>",
                "<p>\n    one\n\n    two\n</p>"
            })
    void whatFitsOrIsKeptStaysAsItIs(String page) {
        assertThat(PageFormat.format(page)).isEqualTo(page + "\n");
    }

    @Test
    void wordsArePartedWhereTheyWere() {
        assertThat(PageFormat.format("<p>" + LONG + "</p>"))
                .isEqualTo(
                        """
                <p>
                    #{a.wordThatTakesPlace} and #{b.other eq 'x  y' ? c.this : c.that} #{a.wordThatTakesPlace} and #{b.other eq 'x  y' ? c.this : c.that}
                    #{a.wordThatTakesPlace} and #{b.other eq 'x  y' ? c.this : c.that}
                </p>
                """);
    }

    @Test
    void inlineElementsThatTouchAreNotParted() {
        String link = "<a class=\"one two three\" href=\"somewhere/page.xhtml?id=#{row.id()}\">#{row.name()}</a>";
        assertThat(PageFormat.format("<p>" + link + link + "</p>"))
                .isEqualTo(
                        """
                <p>
                    <a class="one two three" href="somewhere/page.xhtml?id=#{row.id()}">#{row.name()}</a><a class="one two three"
                            href="somewhere/page.xhtml?id=#{row.id()}">#{row.name()}</a>
                </p>
                """);
    }

    @Test
    void aCellThatMayBeEmptyGetsNoWhiteSpaceAtItsEnd() {
        String shown =
                "<ui:fragment rendered=\"#{not empty row.aRatherLongName()}\">#{row.aRatherLongName()}</ui:fragment>";
        assertThat(PageFormat.format("<td class=\"num\">" + shown + shown + "</td>"))
                .isEqualTo(
                        """
                <td class="num">
                    %s
                    %s</td>
                """
                                .formatted(shown, shown));
    }

    @Test
    void aListItemMayHaveASignBeforeItsWords() {
        String link =
                "<a class=\"one two three\" href=\"somewhere/page.xhtml?id=#{row.id()}\" title=\"#{row.longName()}\">";
        assertThat(PageFormat.format("<ul><li>" + link + "#{row.theRatherLongName()} and more</a></li></ul>"))
                .startsWith("<ul>\n    <li>" + link);
    }

    @Test
    void anAttributeIsPartedInItsExpressionsAndListsOnly() {
        String formatted =
                PageFormat.format("<h:x title=\"" + LONG + "\" update=\"" + ":some:thing ".repeat(12) + "\"/>");
        assertThat(formatted.lines()).allMatch(line -> line.length() <= PageFormat.WIDTH);
        assertThat(formatted.replaceAll("\\s+", " ")).contains(LONG.strip().replaceAll("\\s+", " "));
        assertThat(formatted).contains("x  y", ":some:thing :some:thing").doesNotContain("and\n");
    }

    @Test
    void whatIsNotAPageIsRefused() {
        assertThatThrownBy(() -> PageFormat.format("<p><b></p>")).hasMessage("<b> is closed by </p>");
        assertThatThrownBy(() -> PageFormat.format("<p>a<b>c</b>")).hasMessageContaining("<p> is not closed");
        assertThatThrownBy(() -> PageFormat.format("a <p b=c/>")).hasMessageContaining("<p b=c/>");
    }

    /** The first line of a page that is not as it should be. */
    private static List<String> faults(String name, String page) {
        String[] lines = page.split("\n", -1);
        String[] wanted = PageFormat.format(page).split("\n", -1);
        for (int i = 0; i < Math.max(lines.length, wanted.length); i++) {
            if (i >= lines.length || i >= wanted.length || !lines[i].equals(wanted[i])) {
                return List.of(name + ":" + (i + 1) + " is laid out otherwise: bin/format breaks what is longer than "
                        + PageFormat.WIDTH + " characters and indents");
            }
            if (lines[i].length() > PageFormat.WIDTH) {
                return List.of(name + ":" + (i + 1) + " has " + lines[i].length() + " characters of " + PageFormat.WIDTH
                        + ", and bin/format finds no place to break it: make a word, an attribute or an expression of it"
                        + " shorter");
            }
        }
        return List.of();
    }
}
