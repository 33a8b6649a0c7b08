package org.ispolnenie.protocol.domain.rule;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.shared.message.Message;

/**
 * One due date that follows from a deadline, with the reason for it.
 *
 * @param stated    as the protocol says
 * @param effective after the working-day rule
 * @param why       «почему эта дата», step by step
 */
public record DueDate(LocalDate stated, LocalDate effective, List<Message> why) {

    public DueDate {
        why = List.copyOf(why);
    }
}
