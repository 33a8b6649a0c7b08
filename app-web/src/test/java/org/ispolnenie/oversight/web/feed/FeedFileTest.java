package org.ispolnenie.oversight.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.oversight.service.DatedItem;
import org.ispolnenie.oversight.service.feed.Feed;
import org.ispolnenie.oversight.service.feed.Feed.Bodies;
import org.ispolnenie.oversight.service.feed.Feed.Changes;
import org.ispolnenie.oversight.service.feed.Feed.Event;
import org.ispolnenie.oversight.service.feed.Feed.Kind;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The iCalendar file a calendar program gets. */
class FeedFileTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 15);
    private static final Instant CHANGED = Instant.parse("2019-11-01T06:00:00Z");
    private static final String TEXT = "Подготовить план-график («дорожную карту»), согласовать; утвердить, представить"
            + " в комитет общего и профессионального образования\nЛенинградской области";

    @Test
    void theLibraryFindsNothingWrongWithIt() {
        ICalendar calendar = new FeedFile(URI.create("https://gov.example/ispolnenie/"), "ru")
                .of(feed(event(Kind.POINT, ControlPointState.ON_CONTROL, 0), event(Kind.ITEM, null, 1)));

        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
    }

    @Test
    void howOftenToLookAgainIsSaidInBothWays() {
        assertThat(text(event(Kind.POINT, ControlPointState.ON_CONTROL, 0)))
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n")
                .contains("X-PUBLISHED-TTL:PT4H\r\n");
    }

    @Test
    void aDayIsADayAndLeavesOneFree() {
        assertThat(text(event(Kind.POINT, ControlPointState.ON_CONTROL, 0)))
                .contains("DTSTART;VALUE=DATE:20191115\r\n")
                .contains("TRANSP:TRANSPARENT\r\n")
                .contains("SEQUENCE:7\r\n")
                .contains("LAST-MODIFIED:20191101T060000Z\r\n")
                .contains("STATUS:CONFIRMED\r\n")
                .contains("UID:point-42@ispolnenie\r\n")
                .doesNotContain("VALARM");
    }

    @Test
    void whatIsReadBackIsWhatWasSaid() {
        VEvent read = read(event(Kind.POINT, ControlPointState.ON_CONTROL, 0));

        assertThat(read.getSummary().getValue())
                .isEqualTo("п. 4.1: Подготовить план-график («дорожную карту»), согласовать; утвердить, представить…"
                        + " (до 15.11.2019)");
        assertThat(read.getDescription().getValue())
                .startsWith(TEXT)
                .contains("Исполнитель: Волховский, район; \\ МО")
                .contains("Состояние: На контроле")
                .contains("https://gov.example/ispolnenie/assignment/point.xhtml?id=42");
    }

    @Test
    void anItemOfManyBodiesIsCountedAndLeadsToTheRegister() {
        VEvent read = read(event(Kind.ITEM, null, 3));

        assertThat(read.getUid().getValue()).isEqualTo("item-42-2019-11-15@ispolnenie");
        assertThat(read.getSummary().getValue()).startsWith("Просрочено! п. 4.1");
        assertThat(read.getDescription().getValue())
                .contains("Не исполнили органов: 18")
                .contains("Из них просрочили: 3");
        assertThat(read.getUrl().getValue())
                .isEqualTo("https://gov.example/ispolnenie/assignment/list.xhtml?protocol=17&decision=4");
    }

    @Test
    void whatIsDoneIsMarked() {
        assertThat(read(event(Kind.POINT, ControlPointState.ACCEPTED, 0))
                        .getSummary()
                        .getValue())
                .startsWith("✓ п. 4.1");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsBroken() {
        assertThat(text(event(Kind.POINT, ControlPointState.ON_CONTROL, 0)).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\ufffd"));
    }

    @Property
    void foldedLinesUnfoldToWhatTheyWere(@ForAll String any) {
        String line = new String(any.replaceAll("[\r\n]", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        StringBuilder folded = new StringBuilder();
        FeedText.fold(line, folded);

        assertThat(folded.toString().replace("\r\n ", "")).isEqualTo(line);
        assertThat(folded.toString().split("\r\n"))
                .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private static VEvent read(Event event) {
        return Biweekly.parse(text(event)).first().getEvents().get(0);
    }

    private static String text(Event event) {
        return FeedText.of(new FeedFile(URI.create("https://gov.example/ispolnenie/"), "ru").of(feed(event)));
    }

    private static Feed feed(Event... events) {
        return new Feed("Исполнитель", "ru", List.of(events));
    }

    private static Event event(Kind kind, @Nullable ControlPointState state, int late) {
        return new Event(
                kind,
                42,
                new Changes(7, CHANGED),
                DAY,
                new DatedItem(17, "Решения совещания", "4", "4.1", TEXT),
                42,
                new Bodies(kind == Kind.ITEM ? null : "Волховский, район; \\ МО", 18, late),
                state,
                List.of(Message.of("assignment.why.RETURNED_WITH_NEW_DATE", DAY)));
    }
}
