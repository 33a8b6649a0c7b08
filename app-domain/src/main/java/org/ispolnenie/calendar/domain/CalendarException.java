package org.ispolnenie.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A day that an act makes other than it is by law: a day off moved here, a Saturday that is worked, a day declared
 * non-working. It is known from the date of its act on, and not before. One that was entered before its act was out is
 * confirmed later; one that was entered by mistake is withdrawn with a reason, counts no longer and is kept.
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

    @Column(name = "entered_by")
    private @Nullable String enteredBy;

    @Column(name = "entered_at")
    private @Nullable Instant enteredAt;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    protected CalendarException() {}

    private CalendarException(DayByAct what) {
        DayByAct entered = what.checked();
        this.day = entered.day();
        this.kind = entered.kind();
        this.movedFrom = entered.movedFrom();
        this.title = entered.title();
        this.act = entered.act().citation();
        this.actDate = entered.act().date();
        this.confirmed = entered.isConfirmed();
    }

    /** One that comes with the product. */
    static CalendarException delivered(DayByAct what) {
        return new CalendarException(what);
    }

    /** One that a person enters. */
    public static CalendarException entered(DayByAct what, Act entry) {
        CalendarException entered = new CalendarException(what);
        entered.enteredBy = entry.by();
        entered.enteredAt = entry.at();
        return entered;
    }

    /** The particulars of the act are known now. */
    public void confirm(LegalAct known, Act confirmation) {
        requireCounting();
        if (confirmed) {
            throw new ConflictException(Message.of("calendar.CONFIRMED_ALREADY", day, act));
        }
        if (known.date() == null) {
            throw ValidationException.of("/actDate", Message.of("calendar.ACT_DATE_NEEDED"));
        }
        new DayByAct(day, kind, movedFrom, title, known).checked();
        this.act = known.citation();
        this.actDate = known.date();
        this.confirmed = true;
        this.confirmedBy = confirmation.by();
        this.confirmedAt = confirmation.at();
    }

    /** It was a mistake. */
    public void withdraw(String reason, Act withdrawal) {
        requireCounting();
        this.withdrawnBy = withdrawal.by();
        this.withdrawnAt = withdrawal.at();
        this.withdrawalReason = reason;
    }

    private void requireCounting() {
        if (isWithdrawn()) {
            throw new ConflictException(Message.of("calendar.WITHDRAWN_ALREADY", day));
        }
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

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Who entered it; empty where it came with the product. */
    public Optional<String> enteredBy() {
        return Optional.ofNullable(enteredBy);
    }

    public Optional<Instant> enteredAt() {
        return Optional.ofNullable(enteredAt);
    }

    /** Who confirmed it; empty where it was entered with its act. */
    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<String> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    /** Whether someone could know of it on the day. */
    public boolean isKnownOn(LocalDate observer) {
        return confirmed && (actDate == null || !actDate.isAfter(observer));
    }

    /** Whether it belongs to the government's yearly transfer of days off. */
    public boolean isTransfer() {
        return kind == DayKind.TRANSFERRED_DAY_OFF || kind == DayKind.WORKING_WEEKEND;
    }

    /** What it says, as it is entered and exported. */
    public DayByAct what() {
        return new DayByAct(day, kind, movedFrom, title, new LegalAct(act, actDate));
    }

    CalendarDay asDay() {
        return new CalendarDay(day, kind, title, act, confirmed);
    }
}
