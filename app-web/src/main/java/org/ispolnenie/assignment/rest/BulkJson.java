package org.ispolnenie.assignment.rest;

import java.util.List;
import org.ispolnenie.assignment.service.bulk.BulkRow;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** What became of each row of an action on many. */
final class BulkJson {

    private BulkJson() {}

    static Answer answer(List<BulkRow> rows, Messages words) {
        return JsonAnswer.ok(json -> json.array("results", rows, (one, row) -> one.id("id", row.id())
                .field("done", row.done())
                .field("detail", row.refusal() == null ? null : words.text(row.refusal()))));
    }
}
