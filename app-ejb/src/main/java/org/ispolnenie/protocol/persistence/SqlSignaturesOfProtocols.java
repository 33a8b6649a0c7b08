package org.ispolnenie.protocol.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.SignatureColumn;

/** Who read protocols in, decided doubts, and made rules. */
@ApplicationScoped
public class SqlSignaturesOfProtocols implements PersonalData {

    @Override
    public List<SignatureColumn> signatures() {
        return List.of(
                SignatureColumn.of(Message.of("protocol.personal.PROTOCOLS"), "update protocol set imported_by = ?"),
                SignatureColumn.of(Message.of("protocol.personal.PROTOCOLS"), "update protocol set approved_by = ?"),
                SignatureColumn.of(Message.of("protocol.personal.DOUBTS"), "update doubt set resolved_by = ?"),
                SignatureColumn.of(Message.of("protocol.personal.CORRECTIONS"), "update correction set person = ?"),
                SignatureColumn.of(
                        Message.of("protocol.personal.RULE_SETS"), "update control_rule_set set made_by = ?"),
                SignatureColumn.of(
                        Message.of("protocol.personal.DEFAULT_RULE_SETS"),
                        "update default_rule_set set chosen_by = ?"));
    }
}
