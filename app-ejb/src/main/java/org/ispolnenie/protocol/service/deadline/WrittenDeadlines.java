package org.ispolnenie.protocol.service.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.protocol.service.ControlRuleSets;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.ReasonableDays;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Dates deadlines that people write into plans as those of protocols are dated: read by the same reader, by the rules in
 * force and the calendar as it is known today.
 */
@ApplicationScoped
public class WrittenDeadlines {

    private static final int LONGEST = 500;

    /** Readings that cannot be meant: of a protocol they are asked about, of a plan its writer mends them. */
    private static final Map<DeadlineFlag, String> SENSELESS = Map.of(
            DeadlineFlag.IMPOSSIBLE_DATE, "reading.anomaly.IMPOSSIBLE_DATE",
            DeadlineFlag.REVERSED_PERIOD, "reading.anomaly.REVERSED_PERIOD");

    private final DeadlineParser parser = new DeadlineParser();

    @Inject
    private ControlRuleSets ruleSets;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private Clock clock;

    /**
     * What a deadline comes to.
     *
     * @param dayZero that days are counted from, and years are guessed by: the date of the protocol that ordered the plan,
     *                or today
     * @param pointer the field it stands in
     * @throws ValidationException if the words are no deadline, or name a day or a period that does not exist
     */
    public WrittenDeadline of(String words, LocalDate dayZero, String pointer) {
        return of(words, dayZero, dayZero, pointer);
    }

    /**
     * The same; what recurs («ежеквартально») is due next after another day: work that has been going on for long is not
     * late since it began.
     */
    public WrittenDeadline of(String words, LocalDate dayZero, LocalDate recursFrom, String pointer) {
        String line = WrittenText.requiredLine(words, pointer, LONGEST);
        DeadlineExpression deadline = parser.read(line, DeadlineContext.of(dayZero))
                .map(FoundDeadline::expression)
                .orElseThrow(() -> ValidationException.of(pointer, Message.of("protocol.DEADLINE_NOT_READ", line)));
        requireSense(deadline, line, pointer);
        requireReasonableDays(days(deadline), pointer);
        boolean recurs = deadline.type() == DeadlineType.RECURRING;
        List<DueDate> dates = ruleSets.inForce()
                .dueDates(
                        deadline,
                        recurs ? recursFrom : dayZero,
                        calendar.known().knownOn(LocalDate.now(clock)),
                        StandingReports.NONE);
        requireReasonableDays(dates.stream().map(DueDate::stated).toList(), pointer);
        return recurs ? WrittenDeadline.next(line, dates) : new WrittenDeadline(line, dates);
    }

    private static List<LocalDate> days(DeadlineExpression deadline) {
        return Stream.concat(
                        deadline.dates().stream(),
                        Stream.of(deadline.from(), deadline.to()).flatMap(Stream::ofNullable))
                .toList();
    }

    private static void requireReasonableDays(List<LocalDate> days, String pointer) {
        days.stream().filter(day -> !ReasonableDays.has(day)).findFirst().ifPresent(day -> {
            throw ValidationException.of(pointer, Message.of("shared.DATE_OUT_OF_RANGE", day));
        });
    }

    private static void requireSense(DeadlineExpression deadline, String line, String pointer) {
        for (DeadlineFlag flag : deadline.certainty().flags()) {
            @Nullable String refusal = SENSELESS.get(flag);
            if (refusal != null) {
                throw ValidationException.of(pointer, Message.of(refusal, line));
            }
        }
    }
}
