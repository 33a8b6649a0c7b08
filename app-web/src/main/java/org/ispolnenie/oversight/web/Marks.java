package org.ispolnenie.oversight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.assignment.service.point.ControlStatus;
import org.ispolnenie.assignment.web.Mark;
import org.ispolnenie.oversight.service.register.AssignmentRow;
import org.ispolnenie.oversight.service.register.AssignmentRow.PointRow;

/** Gives pages the {@link Mark} of a control point, an assignment or a line of a comparison. */
@Named
@ApplicationScoped
public class Marks {

    public List<Mark> getAll() {
        return List.of(Mark.values());
    }

    /** The control point to look at first: the most urgent that awaits execution, else the last. */
    public PointRow firstOf(AssignmentRow row) {
        List<PointRow> points = row.controlPoints();
        return points.stream()
                .filter(point -> point.status().state().awaitsExecution())
                .findFirst()
                .orElseGet(() -> points.get(points.size() - 1));
    }

    public Mark of(ControlStatus status) {
        return Mark.of(status);
    }

    public Mark ofRow(AssignmentRow row) {
        boolean soon =
                row.controlPoints().stream().anyMatch(point -> point.status().dueSoon());
        boolean pending =
                row.controlPoints().stream().anyMatch(point -> point.status().extensionPending());
        return Mark.of(new ControlStatus(row.state(), row.overdue(), soon, pending));
    }
}
