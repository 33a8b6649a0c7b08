package org.ispolnenie.collection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.SignatureColumn;

/** Who made forms, filled sheets in and sent them. */
@ApplicationScoped
public class SqlSignaturesOfSheets implements PersonalData {

    @Override
    public List<SignatureColumn> signatures() {
        return List.of(
                SignatureColumn.of(Message.of("collection.personal.FORMS"), "update collection_form set made_by = ?"),
                SignatureColumn.of(
                        Message.of("collection.personal.ATTACHED_FORMS"), "update attached_form set attached_by = ?"),
                SignatureColumn.of(
                        Message.of("collection.personal.ORDER_SOURCES"), "update order_source set named_by = ?"),
                SignatureColumn.of(Message.of("collection.personal.SHEETS"), "update sheet set written_by = ?"),
                SignatureColumn.of(Message.of("collection.personal.FILES"), "update sheet_file set added_by = ?"),
                SignatureColumn.of(Message.of("collection.personal.SENDINGS"), "update sheet_sending set sent_by = ?"));
    }
}
