package org.ispolnenie.protocol.service.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;

/** Dates deadlines of plans in which the same words stand a thousand times: each is read once. */
public final class RepeatedDeadlines {

    private final WrittenDeadlines deadlines;
    private final Map<Written, WrittenDeadline> read = new HashMap<>();

    public RepeatedDeadlines(WrittenDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    private record Written(String words, LocalDate dayZero) {}

    /** One of its own, as {@link WrittenDeadlines#of} would have it. */
    public WrittenDeadline of(String words, LocalDate dayZero) {
        WrittenDeadline once =
                read.computeIfAbsent(new Written(words, dayZero), one -> deadlines.of(words, dayZero, "/deadline"));
        return new WrittenDeadline(
                once.words(),
                once.due()
                        .map(day -> List.of(new DueDate(day, day, once.why())))
                        .orElse(List.of()));
    }
}
