package org.ispolnenie.operations.service.state;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.work.TimelyAnswers;

/** Looks at everything at once; what does not answer in time is told as that. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StateQueries {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    @Any
    private Instance<StateCheck> checks;

    @Inject
    private TimelyAnswers promptly;

    @Inject
    private Clock clock;

    /** All of it, in three seconds at most. */
    public StateReport report() {
        Map<StateSubject, Supplier<Finding>> questions = new EnumMap<>(StateSubject.class);
        checks.forEach(check -> questions.put(check.subject(), check::look));
        Map<StateSubject, Finding> answers = promptly.askAll(questions, PATIENCE);
        return new StateReport(
                clock.instant(),
                Stream.of(StateSubject.values())
                        .map(subject -> answers.getOrDefault(subject, silent(subject)))
                        .toList());
    }

    private static Finding silent(StateSubject subject) {
        return Finding.amiss(
                subject,
                Lamp.BAD,
                Message.of("operations.NO_ANSWER", PATIENCE.toSeconds()),
                Message.of("operations.NO_ANSWER_REMEDY"));
    }
}
