package org.ispolnenie.notification.service.reminder.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ispolnenie.notification.domain.reminder.Channel;
import org.ispolnenie.notification.domain.reminder.Reminder;
import org.ispolnenie.notification.service.reminder.ladder.Forecast.Reason;
import org.ispolnenie.notification.service.reminder.ladder.Forecast.Recipient;
import org.ispolnenie.notification.service.reminder.ladder.ForecastReader.Name;
import org.jspecify.annotations.Nullable;

/** Adds up who gets what on a day. */
final class ForecastSum {

    private final LocalDate day;
    private final Map<Long, Line> lines = new HashMap<>();

    /** One recipient's. */
    private static final class Line {
        private Channel channel = Channel.NOTICE;
        private boolean email;
        private boolean urgent;
        private long ahead;
        private long today;
        private long late;
        private final Map<Integer, Long> reasons = new TreeMap<>();
    }

    ForecastSum(LocalDate day) {
        this.day = day;
    }

    /** Adds a reminder that so many points have in common. */
    void add(Reminder reminder, long points) {
        Line line = lines.computeIfAbsent(reminder.recipientId(), none -> new Line());
        line.channel = reminder.channel();
        line.email |= reminder.email() && reminder.channel() == Channel.NOTICE;
        line.urgent |= reminder.urgent();
        line.ahead += reminder.due().isAfter(day) ? points : 0;
        line.today += reminder.due().equals(day) ? points : 0;
        line.late += reminder.due().isBefore(day) ? points : 0;
        line.reasons.merge(reminder.step(), points, Long::sum);
    }

    Set<Long> recipients() {
        return Set.copyOf(lines.keySet());
    }

    /** By body and name; only one recipient's where one is given. */
    List<Recipient> recipients(Map<Long, Name> names, @Nullable Long only) {
        List<Recipient> recipients = new ArrayList<>();
        lines.forEach((id, line) -> {
            if (only == null || only.equals(id)) {
                recipients.add(recipient(id, line, names.getOrDefault(id, new Name(String.valueOf(id), null))));
            }
        });
        recipients.sort(Comparator.comparing(Recipient::name).thenComparing(Recipient::id));
        return recipients;
    }

    private static Recipient recipient(long id, Line line, Name name) {
        return new Recipient(
                id,
                name.name(),
                name.organization(),
                line.channel,
                line.email,
                line.urgent,
                line.ahead,
                line.today,
                line.late,
                line.reasons.entrySet().stream()
                        .map(reason -> new Reason(reason.getKey(), reason.getValue()))
                        .toList());
    }
}
