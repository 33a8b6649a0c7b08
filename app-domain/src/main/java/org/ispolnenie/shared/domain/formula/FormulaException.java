package org.ispolnenie.shared.domain.formula;

import java.util.Arrays;
import java.util.stream.Stream;
import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Message;

/** A formula is not right; the message says where in it, counted in characters from 1, and why. */
public final class FormulaException extends DomainException {

    private static final long serialVersionUID = 1L;

    FormulaException(int place, String reason, Object... args) {
        super(Message.of(
                "shared.formula." + reason,
                Stream.concat(Stream.of(place + 1), Arrays.stream(args)).toArray()));
    }
}
