package org.ispolnenie.protocol.rest;

import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.protocol.service.ApprovalService.Approval;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** How a protocol is to be approved, in a request. */
final class ApprovalJson {

    private ApprovalJson() {}

    static Approval read(JsonFields fields) {
        @Nullable Resolution remaining = fields.constant("remaining", Resolution.class);
        @Nullable String basis = fields.text("basis");
        @Nullable StandingReports reports = fields.constant("standingReports", StandingReports.class);
        @Nullable String ruleSet = fields.text("ruleSet");
        fields.check();
        if (remaining == Resolution.CORRECT) {
            // A correction needs a value of its own for each doubt.
            throw ValidationException.of(
                    "/remaining", Message.of("shared.NOT_ONE_OF", remaining, Resolution.KEEP_AS_WRITTEN));
        }
        return new Approval(remaining, basis, reports == null ? StandingReports.NONE : reports, ruleSet);
    }
}
