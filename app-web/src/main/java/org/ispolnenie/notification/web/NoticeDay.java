package org.ispolnenie.notification.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.notification.service.NoticeRow;

/** The notices of one day, the latest first. */
public record NoticeDay(LocalDate date, List<NoticeRow> notices) {

    static List<NoticeDay> of(List<NoticeRow> rows, ZoneId zone) {
        Map<LocalDate, List<NoticeRow>> days = new LinkedHashMap<>();
        rows.forEach(row -> days.computeIfAbsent(LocalDate.ofInstant(row.at(), zone), day -> new ArrayList<>())
                .add(row));
        return days.entrySet().stream()
                .map(day -> new NoticeDay(day.getKey(), day.getValue()))
                .toList();
    }
}
