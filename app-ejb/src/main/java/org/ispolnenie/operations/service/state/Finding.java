package org.ispolnenie.operations.service.state;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * How one thing is.
 *
 * @param said     in a sentence
 * @param measured what that was seen from
 * @param remedy   what to do; null: nothing
 */
public record Finding(StateSubject subject, Lamp lamp, Message said, List<Message> measured, @Nullable Message remedy) {

    public Finding {
        measured = List.copyOf(measured);
    }

    static Finding good(StateSubject subject, Message said) {
        return new Finding(subject, Lamp.GOOD, said, List.of(), null);
    }

    /** Something is amiss; what to do is said. */
    static Finding amiss(StateSubject subject, Lamp lamp, Message said, Message remedy) {
        return new Finding(subject, lamp, said, List.of(), remedy);
    }

    /** The same with one measurement more. */
    Finding measured(Message more) {
        List<Message> all = new ArrayList<>(measured);
        all.add(more);
        return new Finding(subject, lamp, said, all, remedy);
    }
}
