package org.ispolnenie.operations.service.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ispolnenie.directory.service.PersonReader;
import org.ispolnenie.shared.message.Message;

/** People who should be reminded and can be told in the application only. */
@ApplicationScoped
public class AddressesCheck implements StateCheck {

    @Inject
    private PersonReader people;

    @Override
    public StateSubject subject() {
        return StateSubject.ADDRESSES;
    }

    @Override
    public Finding look() {
        long without = people.unreachable();
        return without == 0
                ? Finding.good(StateSubject.ADDRESSES, Message.of("operations.ALL_HAVE_ADDRESSES"))
                : Finding.amiss(
                        StateSubject.ADDRESSES,
                        Lamp.ATTENTION,
                        Message.of("operations.WITHOUT_ADDRESS", without),
                        Message.of("operations.WITHOUT_ADDRESS_REMEDY"));
    }
}
