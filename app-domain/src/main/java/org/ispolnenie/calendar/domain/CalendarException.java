package org.ispolnenie.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A day that an act makes other than it is by law: a day off moved here, a Saturday that is worked, a day declared
 * non-working. It is known from the date of its act on, and not before.
 */
@Entity
@Table(name = "calendar_exception")
public class CalendarException extends VersionedEntity {

    @Column(name = "exception_day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    @Column(name = "moved_from")
    private @Nullable LocalDate movedFrom;

    private String title;

    private String act;

    @Column(name = "act_date")
    private @Nullable LocalDate actDate;

    private boolean confirmed;

    @SuppressWarnings("NullAway.Init")
    protected CalendarException() {}

    /**
     * An exception.
     *
     * @param movedFrom the day off that was moved here, or the day this one gave its day off to; null if none was
     * @param title     what to call the day
     * @param act       the act with its date and number, as it is cited
     * @param actDate   the date of the act; null where it is not known or the day follows from the law
     * @param confirmed false while the particulars of the act are not known; such a day counts only in
     *                  {@link KnownCalendar#latest()}
     */
    public CalendarException(
            LocalDate day,
            DayKind kind,
            @Nullable LocalDate movedFrom,
            String title,
            String act,
            @Nullable LocalDate actDate,
            boolean confirmed) {
        this.day = day;
        this.kind = kind;
        this.movedFrom = movedFrom;
        this.title = title;
        this.act = act;
        this.actDate = actDate;
        this.confirmed = confirmed;
    }

    public LocalDate day() {
        return day;
    }

    public DayKind kind() {
        return kind;
    }

    public Optional<LocalDate> movedFrom() {
        return Optional.ofNullable(movedFrom);
    }

    public String title() {
        return title;
    }

    public String act() {
        return act;
    }

    public Optional<LocalDate> actDate() {
        return Optional.ofNullable(actDate);
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    /** Whether someone could know of it on the day. */
    public boolean isKnownOn(LocalDate observer) {
        return confirmed && (actDate == null || !actDate.isAfter(observer));
    }

    /** Whether it belongs to the government's yearly transfer of days off. */
    public boolean isTransfer() {
        return kind == DayKind.TRANSFERRED_DAY_OFF || kind == DayKind.WORKING_WEEKEND;
    }

    CalendarDay asDay() {
        return new CalendarDay(day, kind, title, act, confirmed);
    }
}
