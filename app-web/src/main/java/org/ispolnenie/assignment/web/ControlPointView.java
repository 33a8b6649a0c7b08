package org.ispolnenie.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.assignment.service.AssignmentQueries;
import org.ispolnenie.assignment.service.ControlPointCard;
import org.ispolnenie.shared.web.Asked;
import org.jspecify.annotations.Nullable;

/** One control point: its dates and why, its state and how it came to it. */
@Named
@RequestScoped
public class ControlPointView {

    private AssignmentQueries assignments;
    private Asked asked;
    private @Nullable ControlPointCard card;

    @SuppressWarnings("NullAway.Init")
    public ControlPointView() {}

    @Inject
    @SuppressWarnings("NullAway.Init")
    public ControlPointView(AssignmentQueries assignments, Asked asked) {
        this.assignments = assignments;
        this.asked = asked;
    }

    public ControlPointCard getCard() {
        if (card == null) {
            card = assignments.controlPoint(asked.id());
        }
        return card;
    }
}
