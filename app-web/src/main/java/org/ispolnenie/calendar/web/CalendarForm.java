package org.ispolnenie.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.calendar.service.CalendarService;
import org.ispolnenie.calendar.service.NewDays;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Enters what an act makes of days, confirms and withdraws. */
@Named
@RequestScoped
public class CalendarForm {

    @Inject
    private CalendarService service;

    @Inject
    private CalendarYearView view;

    @Inject
    private Words words;

    private String from = "";
    private String to = "";
    private DayKind kind = DayKind.PRESIDENTIAL_NON_WORKING;
    private String movedFrom = "";
    private String title = "";
    private String act = "";
    private String actDate = "";
    private boolean unknown;
    private String reason = "";

    public void add() {
        LocalDate first = day("/date", from);
        if (first == null) {
            throw ValidationException.of("/date", Message.of("shared.REQUIRED"));
        }
        int count = service.add(new NewDays(
                        first,
                        day("/to", to),
                        kind,
                        day("/movedFrom", movedFrom),
                        title,
                        act,
                        day("/actDate", actDate),
                        !unknown))
                .size();
        from = "";
        to = "";
        movedFrom = "";
        done(words.fill(words.text("calendar", "added"), words.count(count, words.text("calendar", "dayForms"))));
    }

    public void confirm(long id, long version) {
        service.confirm(id, version, act, day("/actDate", actDate));
        done(words.text("calendar", "confirmedNow"));
    }

    public void withdraw(long id, long version) {
        service.withdraw(id, version, reason);
        done(words.text("calendar", "withdrawnNow"));
    }

    private void done(String said) {
        view.reload();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(said));
    }

    private static @Nullable LocalDate day(String pointer, String typed) {
        try {
            return WrittenText.isNothing(typed) ? null : LocalDate.parse(WrittenText.line(typed));
        } catch (DateTimeParseException noDate) {
            throw ValidationException.of(pointer, Message.of("shared.NOT_A_DATE", typed));
        }
    }

    private static String words(@Nullable String typed) {
        return WrittenText.text(typed);
    }

    /** The kinds that acts make. */
    public List<DayKind> getKinds() {
        return Stream.of(DayKind.values()).filter(DayKind::isByAct).toList();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = words(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = words(to);
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getMovedFrom() {
        return movedFrom;
    }

    public void setMovedFrom(@Nullable String movedFrom) {
        this.movedFrom = words(movedFrom);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = words(title);
    }

    public String getAct() {
        return act;
    }

    public void setAct(@Nullable String act) {
        this.act = words(act);
    }

    public String getActDate() {
        return actDate;
    }

    public void setActDate(@Nullable String actDate) {
        this.actDate = words(actDate);
    }

    public boolean isUnknown() {
        return unknown;
    }

    public void setUnknown(boolean unknown) {
        this.unknown = unknown;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = words(reason);
    }
}
