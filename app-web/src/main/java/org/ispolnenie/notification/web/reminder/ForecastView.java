package org.ispolnenie.notification.web.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.notification.domain.reminder.Channel;
import org.ispolnenie.notification.service.reminder.ReminderPlans;
import org.ispolnenie.notification.service.reminder.ladder.Forecast;
import org.ispolnenie.notification.service.reminder.ladder.Forecast.Recipient;
import org.ispolnenie.notification.service.reminder.ladder.ForecastPoint;
import org.ispolnenie.notification.service.reminder.ladder.ForecastQueries;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** «Кто и что получит»: one day ahead by recipient; one of them opened, where the address says so. */
@Named
@RequestScoped
public class ForecastView {

    private static final int PAGE_SIZE = 50;

    @Inject
    private ForecastQueries forecasts;

    @Inject
    private ReminderPlans plans;

    @Inject
    private AddressParameters asked;

    private @Nullable Forecast forecast;
    private @Nullable Page<ForecastPoint> points;

    public Forecast getForecast() {
        if (forecast == null) {
            forecast = forecasts.on(asked.date("day"));
        }
        return forecast;
    }

    public LocalDate getDay() {
        return getForecast().day();
    }

    /** The working day before; null where that has been sent. */
    public @Nullable LocalDate getPrevious() {
        LocalDate first = plans.remindingDay();
        LocalDate day = getDay().minusDays(1);
        while (day.isAfter(first) && !plans.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.isBefore(first) ? null : day;
    }

    /** Whether it is the day whose reminders go out now. */
    public boolean isNow() {
        return getDay().equals(plans.remindingDay());
    }

    public List<Recipient> getPeople() {
        return of(Channel.NOTICE);
    }

    public List<Recipient> getBodies() {
        return of(Channel.LETTER);
    }

    private List<Recipient> of(Channel channel) {
        return getForecast().recipients().stream()
                .filter(one -> one.channel() == channel)
                .toList();
    }

    public long getUrgent() {
        return getPeople().stream().filter(Recipient::urgent).count();
    }

    public long getMails() {
        return getPeople().stream().filter(Recipient::email).count();
    }

    /** The recipient whose points are shown; null if none is. */
    public @Nullable Long getOpened() {
        return asked.number("recipient");
    }

    public Page<ForecastPoint> getPoints() {
        if (points == null) {
            Long recipient = getOpened();
            points = recipient == null
                    ? new Page<>(List.of(), null, null)
                    : forecasts.points(getDay(), recipient, PAGE_SIZE, asked.text("cursor"));
        }
        return points;
    }
}
