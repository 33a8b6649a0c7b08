package org.ispolnenie.reading.doubt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.item.ProtocolHeader;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.result.Anomaly;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.ItemReading;
import org.jspecify.annotations.Nullable;

/** What a careful secretary would ask about the document as a whole, once all items are read. */
public final class DocumentQuestions {

    private static final int MANY_FORMS = 3;

    private DocumentQuestions() {}

    /**
     * @param meetingDate the date that counts: as written, or as given by the caller
     * @param prefixed    the first item that had to take the number of its question; null if none had to
     */
    public static List<Anomaly> about(
            String source,
            ProtocolHeader header,
            @Nullable LocalDate meetingDate,
            List<ItemReading> items,
            @Nullable DraftItem prefixed) {
        Doubts doubts = new Doubts();
        if (meetingDate == null) {
            doubts.warn(AnomalyCode.NO_MEETING_DATE, null, null);
        } else if (LikelyYear.isImplausible(meetingDate)) {
            doubts.error(AnomalyCode.IMPLAUSIBLE_MEETING_DATE, null, likelyMeeting(meetingDate, items), meetingDate);
        }
        if (items.isEmpty()) {
            doubts.error(AnomalyCode.NO_ITEMS, null, null);
            return doubts.found();
        }
        if (header.number() == null && !header.hasChairman()) {
            doubts.warn(AnomalyCode.NO_REGISTRATION_DATA, null, null);
        }
        if (prefixed != null) {
            doubts.warn(AnomalyCode.DUPLICATE_ITEM_NUMBER, null, null, prefixed.writtenNumber(), prefixed.number());
        }
        Set<DeadlineType> forms = EnumSet.noneOf(DeadlineType.class);
        items.forEach(item -> forms.add(item.deadline().type()));
        forms.remove(DeadlineType.NONE);
        if (forms.size() >= MANY_FORMS) {
            doubts.note(AnomalyCode.DEADLINE_FORMAT_VARIANTS, null, null, forms.size());
        }
        if (!isInDateOrder(items)) {
            doubts.note(AnomalyCode.ITEMS_NOT_IN_DATE_ORDER, null, null);
        }
        if (source.indexOf('\u00A0') >= 0) {
            doubts.note(AnomalyCode.MIXED_SPACES, null, null);
        }
        return doubts.found();
    }

    /** The day meant, if the first date that is due tells: «31.10.2119» before «15.11.2019». */
    private static @Nullable LocalDate likelyMeeting(LocalDate meeting, List<ItemReading> items) {
        return items.stream()
                .flatMap(item -> item.deadline().dates().stream())
                .filter(due -> !LikelyYear.isImplausible(due))
                .min(LocalDate::compareTo)
                .map(due -> LikelyYear.before(meeting, due))
                .orElse(null);
    }

    private static boolean isInDateOrder(List<ItemReading> items) {
        LocalDate last = LocalDate.MIN;
        for (ItemReading item : items) {
            List<LocalDate> dates = item.deadline().dates();
            if (!dates.isEmpty()) {
                if (dates.get(0).isBefore(last)) {
                    return false;
                }
                last = dates.get(0);
            }
        }
        return true;
    }

    /** The items, with a note where one who gets results also has to execute: nobody accepts their own report. */
    public static List<ItemReading> withRoleConflicts(List<ItemReading> items) {
        Set<String> recipients = new HashSet<>();
        items.forEach(item -> item.recipients().forEach(r -> {
            if (r.code() != null) {
                recipients.add(r.code());
            }
        }));
        if (recipients.isEmpty()) {
            return items;
        }
        List<ItemReading> noted = new ArrayList<>(items.size());
        for (ItemReading item : items) {
            Doubts doubts = new Doubts();
            item.responsible().stream()
                    .filter(party -> party.code() != null && recipients.contains(party.code()))
                    .forEach(party ->
                            doubts.note(AnomalyCode.CONTROLLER_IS_RESPONSIBLE, party.span(), null, party.raw()));
            noted.add(doubts.found().isEmpty() ? item : withMore(item, doubts.found()));
        }
        return noted;
    }

    private static ItemReading withMore(ItemReading item, List<Anomaly> more) {
        List<Anomaly> all = new ArrayList<>(item.anomalies());
        all.addAll(more);
        return item.withAnomalies(all);
    }
}
