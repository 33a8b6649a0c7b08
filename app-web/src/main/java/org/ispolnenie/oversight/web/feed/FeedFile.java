package org.ispolnenie.oversight.web.feed;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.RefreshInterval;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.ispolnenie.oversight.service.feed.Feed;
import org.ispolnenie.oversight.service.feed.Feed.Event;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Makes a calendar of what is due: days, not hours, that leave a person free. An event keeps its UID as long as it is about
 * the same thing; the number of its changes and the time of the last one rise with it.
 */
final class FeedFile {

    private static final int SUMMARY_TEXT = 80;
    private static final int REFRESHED_AFTER_HOURS = 4;

    private final URI base;
    private final Messages words;

    /**
     * A calendar that links to an application.
     *
     * @param base     its address, with a slash at the end
     * @param language {@code ru} or {@code en}
     */
    FeedFile(URI base, String language) {
        this.base = base;
        this.words = Messages.in(Locale.forLanguageTag(language));
    }

    ICalendar of(Feed feed) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Ispolnenie//Due dates//RU");
        calendar.setMethod("PUBLISH");
        String name = words.text(Message.of("assignment.feed.NAME", feed.owner()));
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        Duration refreshed = Duration.builder().hours(REFRESHED_AFTER_HOURS).build();
        RefreshInterval interval = new RefreshInterval(refreshed);
        // RFC 7986 wants it said; the library, for which it is the default, leaves it out
        interval.getParameters().put("VALUE", "DURATION");
        calendar.setRefreshInterval(interval);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", refreshed.toString());
        feed.events().forEach(event -> calendar.addEvent(event(event)));
        return calendar;
    }

    private VEvent event(Event event) {
        VEvent entry = new VEvent();
        entry.setUid(uid(event));
        entry.setDateTimeStamp(Date.from(event.changes().last()));
        entry.setLastModified(Date.from(event.changes().last()));
        entry.setSequence((int) Math.min(event.changes().count(), Integer.MAX_VALUE));
        entry.setDateStart(new DateStart(day(event.day())));
        entry.setTransparency(true);
        entry.setStatus(Status.confirmed());
        entry.setSummary(summary(event));
        entry.setDescription(String.join("\n", description(event)));
        entry.setUrl(link(event));
        return entry;
    }

    /** The same thing has the same name for ever, whatever host it was fetched by; an item's date is part of what it is. */
    private String uid(Event event) {
        String name = event.kind().name().toLowerCase(Locale.ROOT) + "-" + event.id();
        String dated = event.kind() == Feed.Kind.ITEM ? name + "-" + event.day() : name;
        return dated + "@ispolnenie";
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private String summary(Event event) {
        String plain = words.text(Message.of(
                "assignment.feed.SUMMARY",
                event.item().label(),
                beginning(event.item().text()),
                event.day()));
        if (event.isDone()) {
            return words.text(Message.of("assignment.feed.DONE", plain));
        }
        return event.bodies().late() > 0 ? words.text(Message.of("assignment.feed.LATE", plain)) : plain;
    }

    /** The first words, whole ones. */
    private static String beginning(String text) {
        String line = text.strip().replaceAll("[\\s\\u00a0]+", " ");
        if (line.length() <= SUMMARY_TEXT) {
            return line;
        }
        int space = line.lastIndexOf(' ', SUMMARY_TEXT);
        return line.substring(0, space > 0 ? space : SUMMARY_TEXT) + "…";
    }

    private List<String> description(Event event) {
        List<String> lines = new ArrayList<>();
        lines.add(event.item().text().strip());
        lines.add("");
        switch (event.kind()) {
            case POINT -> lines.add(said("assignment.feed.BODY", event.bodies().name()));
            case PART ->
                lines.add(said("assignment.feed.ANSWERABLE", event.bodies().name()));
            case ITEM -> {
                lines.add(said("assignment.feed.BODIES", event.bodies().open()));
                if (event.bodies().late() > 0) {
                    lines.add(said("assignment.feed.BODIES_LATE", event.bodies().late()));
                }
            }
        }
        if (event.state() != null) {
            lines.add(said("assignment.feed.STATE", Message.word(event.state())));
        }
        if (!event.why().isEmpty()) {
            lines.add(said("assignment.feed.WHY", words.text(event.why())));
        }
        lines.add(said("assignment.feed.PROTOCOL", event.item().protocolTitle()));
        lines.add(link(event));
        return lines;
    }

    private String said(String key, @Nullable Object value) {
        return words.text(Message.of(key, String.valueOf(value)));
    }

    /** Where there are many bodies, to all of them in the register. */
    private String link(Event event) {
        String page = event.kind() == Feed.Kind.ITEM
                ? "assignment/list.xhtml?protocol=" + event.item().protocolId() + "&decision="
                        + URLEncoder.encode(event.item().decisionNumber(), StandardCharsets.UTF_8)
                : "assignment/point.xhtml?id=" + event.pointId();
        return base.resolve(page).toString();
    }
}
