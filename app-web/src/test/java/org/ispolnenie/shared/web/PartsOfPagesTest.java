package org.ispolnenie.shared.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tag library holds what pages share; what one page alone shows lies in the folder of that page. */
class PartsOfPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path INSIDE = PAGES.resolve("WEB-INF");
    private static final Pattern TAG =
            Pattern.compile("<tag-name>([\\w-]+)</tag-name>\\s*<source>([\\w/.-]+)</source>");
    private static final Pattern USED = Pattern.compile("<isp:([\\w-]+)");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include\\s+src=\"([^\"]+)\"|\\stemplate=\"([^\"]+)\"");

    @Test
    void aTagIsUsedMoreThanOnce() throws IOException {
        assertThat(tags().map(tag -> tag.group(1))).contains("input", "date");
        assertThat(usedOnce(tags(), pages().map(ProductFiles::text))).isEmpty();
    }

    @Test
    void aTagThatIsUsedOnceIsFound() {
        String library = "<tag-name>field</tag-name><source>f</source> <tag-name>day</tag-name><source>d</source>";
        assertThat(usedOnce(
                        TAG.matcher(library).results(),
                        Stream.of("<isp:field/><isp:day-off/>", "<isp:field/><isp:day/>")))
                .containsExactly("day");
    }

    private static List<String> usedOnce(Stream<MatchResult> tags, Stream<String> pages) {
        Map<String, Long> uses = pages.flatMap(page -> USED.matcher(page).results())
                .collect(groupingBy(tag -> tag.group(1), counting()));
        return tags.map(tag -> tag.group(1))
                .filter(tag -> uses.getOrDefault(tag, 0L) <= 1)
                .toList();
    }

    @Test
    void everyPartIsThereAndShown() throws IOException {
        Set<Path> shown = new HashSet<>();
        tags().forEach(tag -> shown.add(INSIDE.resolve(tag.group(2))));
        pages().forEach(page -> matches(page, INCLUDED).forEach(part -> shown.add(included(page, part))));
        assertThat(pages().filter(page -> page.startsWith(INSIDE))).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void aPartLiesInTheFolderOfThePageThatShowsIt() throws IOException {
        List<String> astray = new ArrayList<>();
        for (Path page : PageFormat.pages(PAGES)) {
            Path home = page.startsWith(INSIDE)
                    ? page.getParent()
                    : INSIDE.resolve(PAGES.relativize(page).toString().replace(".xhtml", ""));
            matches(page, INCLUDED)
                    .filter(part -> part.group(1) != null
                            && !Objects.equals(included(page, part).getParent(), home))
                    .forEach(part -> astray.add(page + " shows " + part.group(1)));
        }
        assertThat(astray).isEmpty();
    }

    private static Path included(Path page, MatchResult part) {
        String source = part.group(1) == null ? part.group(2) : part.group(1);
        return source.startsWith("/") ? PAGES.resolve(source.substring(1)) : page.resolveSibling(source);
    }

    private static Stream<MatchResult> tags() {
        return matches(INSIDE.resolve("isp.taglib.xml"), TAG);
    }

    private static Stream<Path> pages() throws IOException {
        return PageFormat.pages(PAGES).stream();
    }

    private static Stream<MatchResult> matches(Path file, Pattern pattern) {
        return pattern.matcher(ProductFiles.text(file)).results();
    }
}
