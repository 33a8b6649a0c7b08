package org.ispolnenie.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.service.BusinessDay;
import org.ispolnenie.assignment.web.Mark;
import org.ispolnenie.oversight.service.due.DueDateQueries;
import org.ispolnenie.oversight.service.due.DueDay;
import org.ispolnenie.oversight.service.due.DueItem;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** What is due in a month, as weeks and as a list of days, or on one day; what is shown stands in the address. */
@Named
@RequestScoped
public class DueDatesView {

    private static final Set<String> VIEWS = Set.of("month", "agenda");
    private static final int DAYS_OF_WEEK = 7;
    /** So many items of a day are read; a cell of the month shows the first of them, the list all. */
    private static final int PER_DAY = 8;

    private static final int ON_ONE_DAY = 500;

    @Inject
    private DueDateQueries dates;

    @Inject
    private BusinessDay businessDay;

    @Inject
    private AddressParameters asked;

    private @Nullable List<DueDay> days;

    /** How it is shown: {@code month} or {@code agenda} as asked for, {@code day} of one; else as the screen's width allows. */
    public String getView() {
        if (asked.date("day") != null) {
            return "day";
        }
        String view = asked.text("view");
        return view != null && VIEWS.contains(view) ? view : "auto";
    }

    public YearMonth getMonth() {
        LocalDate day = asked.date("day");
        String month = asked.text("month");
        if (day != null || month == null) {
            return YearMonth.from(day == null ? businessDay.today().today() : day);
        }
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException unreadable) {
            throw ValidationException.of("/month", Message.of("shared.BAD_PARAMETER", month));
        }
    }

    /** The month by weeks, whole ones. */
    public List<List<DueDay>> getWeeks() {
        List<List<DueDay>> weeks = new ArrayList<>();
        for (int i = 0; i < getDays().size(); i += DAYS_OF_WEEK) {
            weeks.add(getDays().subList(i, i + DAYS_OF_WEEK));
        }
        return weeks;
    }

    /** The days of the month on which something is due. */
    public List<DueDay> getAgenda() {
        return getDays().stream().filter(day -> isInMonth(day) && !day.isFree()).toList();
    }

    public boolean isInMonth(DueDay day) {
        return YearMonth.from(day.day().date()).equals(getMonth());
    }

    private List<DueDay> getDays() {
        if (days == null) {
            LocalDate day = asked.date("day");
            LocalDate first = getMonth().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate last = getMonth().atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            days = day == null
                    ? dates.calendar(first, last, scope(), PER_DAY)
                    : dates.calendar(day, day, scope(), ON_ONE_DAY);
        }
        return days;
    }

    private PointScope scope() {
        return new PointScope(asked.text("organization"), asked.number("protocol"), null);
    }

    /** The sign of an item: what is most urgent about it. */
    public Mark mark(DueItem date) {
        if (date.late() > 0) {
            return Mark.OVERDUE;
        }
        return date.awaiting() > 0 ? Mark.ON_CONTROL : Mark.REPORTED;
    }

    /** Where an item leads: to its control point, or to the register where there are many. */
    public String target(DueItem date) {
        return date.bodies() == 1
                ? "point.xhtml?id=" + date.pointId()
                : "list.xhtml?protocol=" + date.item().protocolId() + "&decision="
                        + Address.encoded(date.item().decisionNumber());
    }

    /** The same choice in another month. */
    public String inMonth(@Nullable YearMonth month) {
        return address().and("month", month).and("view", asked.text("view")).toString();
    }

    /** The same month shown in another way. */
    public String as(String view) {
        return address().and("month", getMonth()).and("view", view).toString();
    }

    /** The same choice on one day. */
    public String on(LocalDate day) {
        return address().and("day", day).toString();
    }

    private Address address() {
        return Address.of("calendar.xhtml")
                .and("organization", asked.text("organization"))
                .and("protocol", asked.text("protocol"));
    }
}
