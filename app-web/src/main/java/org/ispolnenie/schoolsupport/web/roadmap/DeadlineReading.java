package org.ispolnenie.schoolsupport.web.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapQueries;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView;
import org.ispolnenie.schoolsupport.web.school.SchoolPassportView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.Language;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Says what the words of a deadline come to while they are being typed: the day, its weekday, why, and what is doubtful. */
@Named
@RequestScoped
public class DeadlineReading {

    @Inject
    private SchoolPassportView page;

    @Inject
    private RoadmapQueries roadmaps;

    @Inject
    private Words words;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private final Map<String, Read> read = new HashMap<>();

    /**
     * What was read.
     *
     * @param day   with its weekday; null where the words give none
     * @param why   step by step
     * @param doubt what a person should look at; null: nothing
     * @param wrong whether the words are no deadline
     */
    public record Read(@Nullable String day, List<Message> why, @Nullable String doubt, boolean wrong) {}

    /** Null while nothing is typed. */
    public @Nullable Read of(String typed) {
        return typed.isEmpty() ? null : read.computeIfAbsent(typed, this::read);
    }

    private Read read(String typed) {
        try {
            RoadmapView.Deadline deadline =
                    roadmaps.deadline(page.getPlace().project(), page.getPlace().school(), typed);
            @Nullable LocalDate due = deadline.due();
            return new Read(due == null ? null : day(due), deadline.why(), doubt(due), false);
        } catch (ValidationException none) {
            return new Read(null, List.of(), words.of(none.errors().get(0).reason()), true);
        }
    }

    private @Nullable String doubt(@Nullable LocalDate due) {
        if (due == null) {
            return words.text("schoolsupport", "deadlineWithoutDay");
        }
        return due.isBefore(LocalDate.now(clock)) ? words.text("schoolsupport", "deadlineIsPast") : null;
    }

    private String day(LocalDate due) {
        return words.date(due) + ", "
                + DateTimeFormatter.ofPattern("EEEE", language.getLocale()).format(due);
    }
}
