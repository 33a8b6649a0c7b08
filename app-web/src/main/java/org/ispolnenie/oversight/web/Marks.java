package org.ispolnenie.oversight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.assignment.service.point.ControlPointCard.Standing;
import org.ispolnenie.assignment.web.Mark;
import org.ispolnenie.oversight.service.board.Comparison;
import org.ispolnenie.oversight.service.register.AssignmentRow;
import org.ispolnenie.oversight.service.work.OwnWork;

/** Gives pages the {@link Mark} of a control point, an assignment or a line of a comparison. */
@Named
@ApplicationScoped
public class Marks {

    public List<Mark> getAll() {
        return List.of(Mark.values());
    }

    /** The control point to look at first: the most urgent that awaits execution, else the last. */
    public AssignmentRow.PointRow firstOf(AssignmentRow row) {
        List<AssignmentRow.PointRow> points = row.controlPoints();
        return points.stream()
                .filter(point -> point.state().awaitsExecution())
                .findFirst()
                .orElseGet(() -> points.get(points.size() - 1));
    }

    public Mark ofPoint(AssignmentRow.PointRow point) {
        return Mark.of(point.state(), point.overdue(), point.dueSoon(), point.extensionPending());
    }

    public Mark ofRow(AssignmentRow row) {
        boolean soon = row.controlPoints().stream().anyMatch(AssignmentRow.PointRow::dueSoon);
        boolean pending = row.controlPoints().stream().anyMatch(AssignmentRow.PointRow::extensionPending);
        return Mark.of(row.state(), row.overdue(), soon, pending);
    }

    public Mark ofCard(ControlPointCard card) {
        Standing now = card.standing();
        return Mark.of(now.state(), now.overdue(), now.dueSoon(), now.extensionPending());
    }

    public Mark ofWork(OwnWork.Point point) {
        return Mark.of(point.state(), point.overdue(), point.dueSoon(), point.extensionPending());
    }

    public Mark ofLine(Comparison.Line line) {
        return Mark.of(line.state(), line.overdue(), line.dueSoon(), line.extensionPending());
    }
}
