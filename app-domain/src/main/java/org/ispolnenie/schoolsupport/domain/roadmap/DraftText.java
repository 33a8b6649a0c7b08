package org.ispolnenie.schoolsupport.domain.roadmap;

import java.util.List;

/**
 * What a draft says.
 *
 * @param measures what is planned, in this order
 * @param leftOut  what the approved version has, the draft has not, and why
 */
public record DraftText(List<PlannedMeasure> measures, List<LeftOutMeasure> leftOut) {

    public DraftText {
        measures = List.copyOf(measures);
        leftOut = List.copyOf(leftOut);
    }
}
