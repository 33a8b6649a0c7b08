package org.ispolnenie.schoolsupport.domain.indicator;

import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;

/** Nobody measures progress without having said from where it is measured, and to where. */
final class BaselineAndTargetComeBeforeTheFirstValue {

    private BaselineAndTargetComeBeforeTheFirstValue() {}

    static void check(IndicatorPlan plan) {
        if (plan.baseline().isEmpty() || plan.targets().isEmpty()) {
            throw new ConflictException(Message.of(
                    "schoolsupport.BASELINE_AND_TARGET_FIRST",
                    plan.indicator().measure().title()));
        }
    }
}
