package org.ispolnenie.directory.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.DeputyRepository;
import org.ispolnenie.shared.message.Message;

/** Whom somebody stands in for today ends with their account. */
@ApplicationScoped
public class DeputiesOfLeaving implements TiedWork {

    @Inject
    private DeputyRepository deputies;

    @Inject
    private Clock clock;

    @Override
    public List<Message> of(Leaving person) {
        return deputies.heldBy(person.login(), LocalDate.now(clock)).stream()
                .map(held ->
                        Message.of("directory.STANDS_IN_FOR", held.principal().displayName()))
                .distinct()
                .toList();
    }
}
