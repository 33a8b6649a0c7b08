package org.ispolnenie.quality.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.quality.service.decision.ManagementDecisionQueries;
import org.ispolnenie.quality.service.decision.ManagementDecisionReader.Choice;
import org.ispolnenie.quality.service.decision.ManagementDecisionView;
import org.jspecify.annotations.Nullable;

/** The decisions that put a measure in force. */
@Named("decisionsOfMeasure")
@RequestScoped
public class DecisionsOfMeasureView {

    private static final int MOST = 100;

    @Inject
    private ManagementDecisionQueries decisions;

    private @Nullable List<ManagementDecisionView> all;

    public List<ManagementDecisionView> of(long measureId) {
        if (all == null) {
            all = decisions
                    .list(new Choice(null, null, measureId, false), MOST, null)
                    .items();
        }
        return all;
    }
}
