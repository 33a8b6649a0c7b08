package org.ispolnenie.reading.doubt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.reading.calendar.KnownCalendar;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.party.PartyDirectory;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.jspecify.annotations.Nullable;

/** What surrounds the item that is questioned: the document, the calendar, the directory, the items before it. */
final class ItemSurroundings {

    private final String source;
    private final @Nullable LocalDate meetingDate;
    private final WorkingCalendar known;
    private final WorkingCalendar latest;
    private final WritingHabits habits;
    private final Map<String, KnownParty> parties = new HashMap<>();
    private final Set<String> numbers;
    private final Map<String, LocalDate> dueByNumber = new HashMap<>();
    private @Nullable LocalDate lastDue;
    private @Nullable LocalDate lastButOneDue;
    private @Nullable String lastNumber;
    private final Set<Integer> years = new HashSet<>();
    private String deliveringVerb = "";
    private @Nullable Boolean writesYearWord;
    private boolean changedYearWord;

    ItemSurroundings(
            String source,
            @Nullable LocalDate meetingDate,
            KnownCalendar calendar,
            PartyDirectory directory,
            WritingHabits habits,
            Set<String> numbers) {
        this.source = source;
        this.meetingDate = meetingDate;
        this.latest = calendar.latest();
        this.known = meetingDate == null ? latest : calendar.knownOn(meetingDate);
        this.habits = habits;
        this.numbers = new HashSet<>(numbers);
        directory.parties().forEach(party -> parties.put(party.code(), party));
    }

    /** The item was questioned; the next one comes after it. */
    void pass(UnderstoodItem item) {
        List<LocalDate> dates = item.dates();
        LocalDate due = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        boolean standing = item.deadline().expression().type() == DeadlineType.CONTINUOUS
                || item.deadline().expression().type() == DeadlineType.RECURRING;
        if (due != null && !standing) {
            dueByNumber.put(item.number(), due);
        }
        item.subItems().forEach(sub -> {
            if (!sub.dates().isEmpty()) {
                dueByNumber.put(sub.number(), sub.dates().get(sub.dates().size() - 1));
            }
        });
        lastButOneDue = lastDue;
        lastDue = due;
        lastNumber = item.draft().writtenNumber();
    }

    String source() {
        return source;
    }

    @Nullable
    LocalDate meetingDate() {
        return meetingDate;
    }

    /** The calendar as it was known on the day of the meeting. */
    WorkingCalendar known() {
        return known;
    }

    WorkingCalendar latest() {
        return latest;
    }

    WritingHabits habits() {
        return habits;
    }

    @Nullable
    KnownParty party(@Nullable String code) {
        return code == null ? null : parties.get(code);
    }

    boolean hasItem(String number) {
        return numbers.contains(number);
    }

    /** The last due date of an item before this one; null if it has none. */
    @Nullable
    LocalDate dueOf(String number) {
        return dueByNumber.get(number);
    }

    @Nullable
    LocalDate lastDue() {
        return lastDue;
    }

    @Nullable
    LocalDate lastButOneDue() {
        return lastButOneDue;
    }

    /** The number of the item before this one as it is written; null if it is the first. */
    @Nullable
    String lastNumber() {
        return lastNumber;
    }

    /** Whether no date of this year was asked about before. */
    boolean isFirstDateOf(int year) {
        return years.add(year);
    }

    /** The verb the document first used for delivering; this one if it is the first. */
    String firstDeliveringVerb(String verb) {
        deliveringVerb = deliveringVerb.isEmpty() ? verb : deliveringVerb;
        return deliveringVerb;
    }

    /** Whether this is the first date that is written another way than those before: with «года» or without. */
    boolean isFirstOtherYearWord(boolean writesItHere) {
        boolean other = writesYearWord != null && writesYearWord != writesItHere && !changedYearWord;
        changedYearWord |= other;
        writesYearWord = writesItHere;
        return other;
    }
}
