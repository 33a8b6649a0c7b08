package org.ispolnenie.schoolsupport.service.roadmap;

import java.util.List;
import org.ispolnenie.schoolsupport.domain.roadmap.LeftOutMeasure;

/**
 * A draft as somebody writes it.
 *
 * @param measures what is planned, in this order
 * @param leftOut  what the approved version has and the draft has not, each with the reason
 */
public record GivenDraft(List<GivenMeasure> measures, List<LeftOutMeasure> leftOut) {

    public GivenDraft {
        measures = List.copyOf(measures);
        leftOut = List.copyOf(leftOut);
    }
}
