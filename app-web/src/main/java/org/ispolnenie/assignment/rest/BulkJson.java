package org.ispolnenie.assignment.rest;

import java.util.List;
import org.ispolnenie.assignment.service.bulk.BulkRow;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** What became of each row of an action on many. */
final class BulkJson {

    private static final int OK = 200;

    private BulkJson() {}

    static Answer answer(List<BulkRow> rows, Messages words) {
        byte[] json = JsonText.of(text -> text.array("results", rows, (one, row) -> one.id("id", row.id())
                .field("done", row.done())
                .field("detail", row.refusal() == null ? null : words.text(row.refusal()))));
        return AssignmentAnswers.answer(OK, null, null, json);
    }
}
