package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ispolnenie.assignment.service.extension.ExtensionView;
import org.ispolnenie.assignment.service.part.PartView;
import org.ispolnenie.assignment.service.point.PointLife;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** What a caller is told about a thing of an assignment: the thing as it is now, with its version. */
@ApplicationScoped
public class AssignmentAnswers {

    @Inject
    private PointQueries points;

    Answer point(long id, Messages words) {
        PointLife life = points.life(id);
        ControlPointJson json = new ControlPointJson(words);
        return JsonAnswer.ok(life.card().version(), text -> json.write(text, life));
    }

    Answer report(long id, Messages words) {
        ReportView report = points.report(id);
        return JsonAnswer.ok(report.version(), json -> new ReportJson(words).write(json, report));
    }

    Answer newReport(long id, Messages words) {
        ReportView report = points.report(id);
        return JsonAnswer.created("reports/" + id, report.version(), json -> new ReportJson(words).write(json, report));
    }

    Answer extension(long id) {
        ExtensionView request = points.extension(id);
        return JsonAnswer.ok(request.version(), json -> ExtensionJson.write(json, request));
    }

    Answer newExtension(long id) {
        ExtensionView request = points.extension(id);
        return JsonAnswer.created(
                "extension-requests/" + id, request.version(), json -> ExtensionJson.write(json, request));
    }

    Answer part(long id) {
        PartView part = points.part(id);
        return JsonAnswer.ok(part.version(), json -> PartJson.write(json, part));
    }

    Answer newPart(long id) {
        PartView part = points.part(id);
        return JsonAnswer.created("sub-assignments/" + id, part.version(), json -> PartJson.write(json, part));
    }
}
