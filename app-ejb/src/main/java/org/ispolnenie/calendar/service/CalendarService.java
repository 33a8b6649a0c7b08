package org.ispolnenie.calendar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.calendar.domain.CalendarChanged;
import org.ispolnenie.calendar.domain.CalendarException;
import org.ispolnenie.calendar.domain.CalendarRepository;
import org.ispolnenie.calendar.domain.DayByAct;
import org.ispolnenie.calendar.domain.ExceptionTable;
import org.ispolnenie.calendar.domain.ExceptionTable.Found;
import org.ispolnenie.calendar.domain.LegalAct;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** Changes the table of calendar exceptions; who did it and when stays with each of them. */
@Stateless
@RolesAllowed({"CONTROLLER", "ADMIN"})
public class CalendarService {

    private static final int MAX_REASON = 1000;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private Author author;

    @Inject
    private Event<CalendarChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Enters what an act makes of a day or of a period.
     *
     * @return the ids of the new exceptions, in the order of their days
     * @throws ConflictException if one of the days is there already, by this act or by another
     */
    @Audited(value = "CALENDAR_DAYS_ADDED", of = AuditEntity.CALENDAR)
    public List<Long> add(NewDays days) {
        List<CalendarException> there = calendar.exceptionsForChange();
        List<DayByAct> wanted = days.days(new ProductionCalendar(there).latest());
        ExceptionTable table = new ExceptionTable(there);
        wanted.forEach(day -> requireNew(day, table.find(day)));
        Act act = author.acts(clock.instant());
        List<Long> ids = new ArrayList<>();
        for (DayByAct day : wanted) {
            CalendarException exception = CalendarException.entered(day, act);
            calendar.add(exception);
            ids.add(exception.id());
        }
        changed.fire(ChangedDays.of(wanted, act));
        return ids;
    }

    private static void requireNew(DayByAct day, Found found) {
        CalendarException existing = found.existing();
        if (existing == null) {
            return;
        }
        switch (found.standing()) {
            case NEW -> {}
            case KNOWN ->
                throw new ConflictException(Message.of("calendar.ENTERED_ALREADY", day.day(), existing.act()));
            case CONFIRMS -> throw new ConflictException(Message.of("calendar.CONFIRM_INSTEAD", day.day()));
            case CONFLICT -> throw new ConflictException(Message.of("calendar.ANOTHER_ACT", day.day(), existing.act()));
        }
    }

    /**
     * The particulars of an exception's act are known now.
     *
     * @param version the version the caller saw; null: whichever is there
     * @param actDate null where the citation says it
     */
    @Audited(value = "CALENDAR_DAY_CONFIRMED", of = AuditEntity.CALENDAR)
    public void confirm(@AuditedId long id, @Nullable Long version, String act, @Nullable LocalDate actDate) {
        CalendarException exception = found(id, version);
        Act confirmation = author.acts(clock.instant());
        exception.confirm(LegalAct.of(act, actDate), confirmation);
        changed.fire(ChangedDays.of(List.of(exception.what()), confirmation));
    }

    /** Takes back a mistaken exception: it counts no longer and is kept. */
    @Audited(value = "CALENDAR_DAY_WITHDRAWN", of = AuditEntity.CALENDAR)
    public void withdraw(@AuditedId long id, @Nullable Long version, String reason) {
        String words = WrittenText.requiredText(reason, "/reason", MAX_REASON);
        CalendarException exception = found(id, version);
        Act withdrawal = author.acts(clock.instant());
        exception.withdraw(words, withdrawal);
        changed.fire(ChangedDays.of(List.of(exception.what()), withdrawal));
    }

    private CalendarException found(long id, @Nullable Long version) {
        CalendarException exception = calendar.exceptionForChange(id)
                .orElseThrow(() -> new NotFoundException(Message.of("calendar.NO_SUCH_EXCEPTION", String.valueOf(id))));
        exception.requireVersion(version);
        return exception;
    }
}
