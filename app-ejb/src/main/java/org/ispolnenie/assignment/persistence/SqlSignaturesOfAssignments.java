package org.ispolnenie.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.SignatureColumn;

/** Who reported, judged, passed on and closed. */
@ApplicationScoped
public class SqlSignaturesOfAssignments implements PersonalData {

    @Override
    public List<SignatureColumn> signatures() {
        return List.of(
                SignatureColumn.of(
                        Message.of("assignment.personal.MOVES"), "update control_point_history set person = ?"),
                SignatureColumn.of(Message.of("assignment.personal.REPORTS"), "update execution_report set author = ?"),
                SignatureColumn.of(
                        Message.of("assignment.personal.JUDGEMENTS"), "update execution_report set judged_by = ?"),
                SignatureColumn.of(
                        Message.of("assignment.personal.EXTENSIONS"), "update extension_request set asked_by = ?"),
                SignatureColumn.of(
                        Message.of("assignment.personal.EXTENSIONS"), "update extension_request set decided_by = ?"),
                SignatureColumn.of(Message.of("assignment.personal.PARTS"), "update sub_assignment set given_by = ?"),
                SignatureColumn.of(
                        Message.of("assignment.personal.PARTS"), "update sub_assignment set answered_by = ?"),
                SignatureColumn.of(Message.of("assignment.personal.FILES"), "update evidence set added_by = ?"),
                SignatureColumn.of(Message.of("assignment.personal.COMMENTS"), "update point_comment set person = ?"),
                SignatureColumn.of(Message.of("assignment.personal.REMINDERS"), "update point_reminder set person = ?"),
                SignatureColumn.of(
                        Message.of("assignment.personal.CLOSINGS"), "update controlled_decision set closed_by = ?"));
    }
}
