package org.ispolnenie.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.reading.calendar.KnownCalendar;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.doubt.DocumentQuestions;
import org.ispolnenie.reading.doubt.SecretaryQuestions;
import org.ispolnenie.reading.item.HeaderReader;
import org.ispolnenie.reading.item.ItemUnderstanding;
import org.ispolnenie.reading.item.Links;
import org.ispolnenie.reading.item.ProtocolHeader;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.layout.Outline;
import org.ispolnenie.reading.layout.OutlineBuilder;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.party.PartyDirectory;
import org.ispolnenie.reading.party.PartyRecognizer;
import org.ispolnenie.reading.result.Anomaly;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.ProtocolReading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a protocol: lines become an {@link Outline} of draft items, each item is understood, linked to those
 * before it and questioned. Takes time and memory in proportion to the text and never fails on any text.
 *
 * <p>Immutable and safe for use by many threads; build one for each state of the directory and the calendar.
 */
public final class ProtocolReader {

    private final PartyDirectory directory;
    private final KnownCalendar calendar;
    private final PartyRecognizer recognizer;

    public ProtocolReader(PartyDirectory directory, KnownCalendar calendar) {
        this.directory = directory;
        this.calendar = calendar;
        this.recognizer = new PartyRecognizer(directory);
    }

    /**
     * What a text says at first sight, before anybody in it is known.
     *
     * @param items       how many numbered items it has, sub-items included
     * @param meetingDate the date of the meeting it writes; null if none
     */
    public record FirstSight(int items, @Nullable LocalDate meetingDate) {}

    /** Looks a text over: a fraction of the time and the memory that reading it takes. */
    public static FirstSight lookOver(String sourceText) {
        Outline outline = OutlineBuilder.of(sourceText);
        ProtocolHeader header = HeaderReader.read(sourceText, outline.begin(), outline.preambleEnd());
        return new FirstSight(count(outline.items()), header.date());
    }

    private static int count(List<DraftItem> items) {
        return items.stream().mapToInt(item -> 1 + count(item.subItems())).sum();
    }

    /** Reads a text; the date of the meeting is the one it writes. */
    public ProtocolReading read(String sourceText) {
        return read(sourceText, null);
    }

    /** Reads a text; a date given here counts instead of the one it writes. */
    public ProtocolReading read(String sourceText, @Nullable LocalDate meetingDate) {
        return read(sourceText, meetingDate, Map.of());
    }

    /**
     * Reads a text as if other dates stood in it, to see what is to be asked about these.
     *
     * @param corrected the dates put in place of those of an item or sub-item, by its number
     */
    public ProtocolReading read(
            String sourceText, @Nullable LocalDate meetingDate, Map<String, List<LocalDate>> corrected) {
        Outline outline = OutlineBuilder.of(sourceText);
        ProtocolHeader header = HeaderReader.read(sourceText, outline.begin(), outline.preambleEnd());
        LocalDate date = meetingDate != null ? meetingDate : header.date();
        List<ItemReading> items =
                DocumentQuestions.withRoleConflicts(items(sourceText, outline.items(), header, date, corrected));
        List<Anomaly> anomalies = DocumentQuestions.about(
                sourceText, header, date, items, outline.firstPrefixed().orElse(null));
        return new ProtocolReading(
                header.title(), date, header.number(), items, anomalies, ItemReadings.unclaimed(sourceText, items));
    }

    private List<ItemReading> items(
            String source,
            List<DraftItem> drafts,
            ProtocolHeader header,
            @Nullable LocalDate date,
            Map<String, List<LocalDate>> corrected) {
        Set<String> numbers = new HashSet<>();
        drafts.forEach(draft -> addNumbers(draft, numbers));
        ItemUnderstanding understanding = new ItemUnderstanding(source, context(header, date), recognizer, corrected);
        Links links = new Links(numbers);
        SecretaryQuestions questions = new SecretaryQuestions(source, date, calendar, directory, drafts, numbers);
        Map<String, List<ItemLink>> inverse = new HashMap<>();
        List<ItemReading> items = new ArrayList<>(drafts.size());
        for (DraftItem draft : drafts) {
            UnderstoodItem item = links.link(understanding.of(draft));
            item.links().forEach(link -> Links.inverse(link, item.number())
                    .ifPresent(back -> inverse.computeIfAbsent(link.to(), to -> new ArrayList<>())
                            .add(back)));
            items.add(ItemReadings.reading(item, questions.about(item)));
        }
        items.replaceAll(item -> ItemReadings.withLinks(item, inverse.get(item.number())));
        return items;
    }

    private static void addNumbers(DraftItem draft, Set<String> numbers) {
        numbers.add(draft.number());
        draft.subItems().forEach(sub -> addNumbers(sub, numbers));
    }

    /** A plan without a date of its own is of the year it has in its title. */
    private static DeadlineContext context(ProtocolHeader header, @Nullable LocalDate date) {
        return date != null ? DeadlineContext.of(date) : ItemUnderstanding.underTitle(header.title());
    }
}
