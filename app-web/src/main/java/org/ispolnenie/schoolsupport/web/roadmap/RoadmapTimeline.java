package org.ispolnenie.schoolsupport.web.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.schoolsupport.domain.project.StagePeriod;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView;
import org.ispolnenie.schoolsupport.web.school.SchoolPassportView;
import org.ispolnenie.shared.input.ReasonableDays;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineGroup;
import org.primefaces.model.timeline.TimelineModel;

/**
 * Draws a roadmap along the time: a lane for each stage, a bar for each measure that has a day, a line for today. A day
 * that nobody can have meant (some were taken once) is told beside its measure, and would stretch the picture to nothing.
 */
@RequestScoped
public class RoadmapTimeline {

    private static final int USUAL_DAYS = 30;
    private static final int MARGIN_DAYS = 20;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    /**
     * What is drawn.
     *
     * @param model events whose data are {@link RoadmapRow}s; that of today has none
     * @param from  where it begins
     * @param to    where it ends
     */
    public record Picture(
            TimelineModel<RoadmapRow, SupportStage> model, LocalDateTime from, LocalDateTime to, boolean drawn) {}

    Picture picture(SchoolPassportView page, List<StageRows> stages, RoadmapView.@Nullable Version version) {
        LocalDate today = LocalDate.now(clock);
        TimelineModel<RoadmapRow, SupportStage> model = new TimelineModel<>();
        List<LocalDate> days = new ArrayList<>(List.of(today));
        for (StageRows stage : stages) {
            model.addGroup(new TimelineGroup<>(stage.stage().name(), stage.stage()));
            for (RoadmapRow row : stage.rows()) {
                @Nullable LocalDate due = row.measure().deadline().due();
                if (due != null && ReasonableDays.has(due)) {
                    LocalDate end = end(row, due);
                    LocalDate begin = begin(page, stage.stage(), version, end);
                    days.addAll(List.of(begin, end));
                    model.add(bar(row, begin, end));
                }
            }
        }
        model.add(line(today));
        return new Picture(
                model,
                days.stream()
                        .min(LocalDate::compareTo)
                        .orElse(today)
                        .minusDays(MARGIN_DAYS)
                        .atStartOfDay(),
                days.stream()
                        .max(LocalDate::compareTo)
                        .orElse(today)
                        .plusDays(MARGIN_DAYS)
                        .atStartOfDay(),
                days.size() > 1);
    }

    /** What was done later than it was due reaches as far as it took. */
    private static LocalDate end(RoadmapRow row, LocalDate due) {
        @Nullable LocalDate done = row.measure().progress().doneOn();
        return done != null && done.isAfter(due) ? done : due;
    }

    /** Work begins with its stage, or as soon as there is a roadmap; where both are too late, a month before the day. */
    private LocalDate begin(
            SchoolPassportView page, SupportStage stage, RoadmapView.@Nullable Version version, LocalDate end) {
        Stream<LocalDate> stageBegins = page.getProject().description().stages().stream()
                .filter(period -> period.stage() == stage)
                .map(StagePeriod::from)
                .flatMap(Stream::ofNullable);
        Stream<LocalDate> approved = version == null || version.approvedAt() == null
                ? Stream.empty()
                : Stream.of(LocalDate.ofInstant(version.approvedAt(), zone()));
        return Stream.of(
                        stageBegins,
                        approved,
                        Stream.of(page.getPassport().stay().includedOn()))
                .flatMap(one -> one)
                .filter(day -> day.isBefore(end))
                .findFirst()
                .orElse(end.minusDays(USUAL_DAYS));
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    private TimelineEvent<RoadmapRow> bar(RoadmapRow row, LocalDate begin, LocalDate end) {
        return TimelineEvent.<RoadmapRow>builder()
                .data(row)
                .startDate(begin.atStartOfDay())
                .endDate(end.plusDays(1).atStartOfDay())
                .group(row.measure().stage().name())
                .styleClass("bar " + row.mark().getCss())
                .title(row.measure().title() + " · "
                        + words.date(row.measure().deadline().due()) + " · " + words.of(row.mark()))
                .build();
    }

    private static TimelineEvent<RoadmapRow> line(LocalDate today) {
        return TimelineEvent.<RoadmapRow>builder()
                .startDate(today.atStartOfDay())
                .endDate(today.plusDays(1).atStartOfDay())
                .styleClass("today")
                .type("background")
                .build();
    }
}
