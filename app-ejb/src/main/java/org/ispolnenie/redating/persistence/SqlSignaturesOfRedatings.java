package org.ispolnenie.redating.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.SignatureColumn;

/** Who moved dates by an act, and entered days of events. */
@ApplicationScoped
public class SqlSignaturesOfRedatings implements PersonalData {

    @Override
    public List<SignatureColumn> signatures() {
        return List.of(
                SignatureColumn.of(Message.of("calendar.personal.REDATINGS"), "update redating set person = ?"),
                SignatureColumn.of(Message.of("calendar.personal.EVENT_DATES"), "update event_date set person = ?"));
    }
}
