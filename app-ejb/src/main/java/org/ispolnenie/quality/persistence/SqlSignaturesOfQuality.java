package org.ispolnenie.quality.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.SignatureColumn;

/** Who wrote measures of quality, judged sets and recorded decisions. */
@ApplicationScoped
public class SqlSignaturesOfQuality implements PersonalData {

    @Override
    public List<SignatureColumn> signatures() {
        return List.of(
                SignatureColumn.of(
                        Message.of("quality.personal.FRAMEWORKS"), "update quality_framework set made_by = ?"),
                SignatureColumn.of(Message.of("quality.personal.MOVES"), "update quality_set_move set person = ?"),
                SignatureColumn.of(
                        Message.of("quality.personal.REVIEWS"), "update quality_stage_review set reviewed_by = ?"),
                SignatureColumn.of(
                        Message.of("quality.personal.MEASURES"), "update quality_measure set written_by = ?"),
                SignatureColumn.of(
                        Message.of("quality.personal.DOCUMENTS"), "update quality_document set added_by = ?"),
                SignatureColumn.of(Message.of("quality.personal.ORDERS"), "update quality_order set ordered_by = ?"),
                SignatureColumn.of(
                        Message.of("quality.personal.DECISIONS"), "update quality_decision set recorded_by = ?"),
                SignatureColumn.of(
                        Message.of("quality.personal.DECISIONS"), "update quality_decision set taken_back_by = ?"),
                SignatureColumn.of(
                        Message.of("quality.personal.RECOMMENDATIONS"),
                        "update quality_recommendation set recorded_by = ?"),
                SignatureColumn.of(
                        Message.of("quality.personal.RECOMMENDATIONS"),
                        "update quality_recommendation set feedback_by = ?"),
                SignatureColumn.of(
                        Message.of("quality.personal.RECOMMENDATIONS"),
                        "update quality_recommendation set taken_back_by = ?"));
    }
}
