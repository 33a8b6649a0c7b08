package org.ispolnenie.protocol.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.ispolnenie.protocol.domain.ControlPlan.Uncontrolled;
import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Message;

/**
 * Approval must wait: these decisions would stand on nobody's control (REST: 409 with the list). A person gives each to a
 * body, or says that it asks for nothing.
 */
public final class NobodyOnControlException extends DomainException {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 20;
    private static final int LONGEST_TEXT = 120;

    private final transient List<Uncontrolled> decisions;

    public NobodyOnControlException(List<Uncontrolled> decisions) {
        super(Message.of("protocol.NOBODY_ON_CONTROL", decisions.size(), numbers(decisions)));
        this.decisions = List.copyOf(decisions);
    }

    private static String numbers(List<Uncontrolled> decisions) {
        String few = decisions.stream().limit(FEW).map(Uncontrolled::number).collect(Collectors.joining(", "));
        return decisions.size() > FEW ? few + " …" : few;
    }

    public List<Uncontrolled> decisions() {
        return decisions;
    }

    /** What is said of one of them. */
    public static Message about(Uncontrolled decision) {
        String text = decision.text();
        return Message.of(
                "protocol.DECISION_ON_NOBODYS_CONTROL",
                decision.number(),
                text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…");
    }
}
