package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.assignment.service.extension.ExtensionView;
import org.ispolnenie.assignment.service.part.PartView;
import org.ispolnenie.assignment.service.point.PointLife;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.Versions;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** What a caller is told after a change: the changed thing as it is then, with its version. */
@ApplicationScoped
public class AssignmentAnswers {

    private static final int OK = 200;
    private static final int CREATED = 201;

    @Inject
    private PointQueries points;

    Answer point(long id, Messages words) {
        PointLife life = points.life(id);
        ControlPointJson json = new ControlPointJson(words);
        return answer(OK, null, life.card().version(), JsonText.of(text -> json.write(text, life)));
    }

    Answer report(long id, Messages words) {
        ReportView report = points.report(id);
        return answer(OK, null, report.version(), new ReportJson(words).bytes(report));
    }

    Answer extension(long id) {
        return extension(OK, null, id);
    }

    Answer newExtension(long id) {
        return extension(CREATED, "extension-requests/" + id, id);
    }

    private Answer extension(int status, @Nullable String location, long id) {
        ExtensionView request = points.extension(id);
        return answer(status, location, request.version(), JsonText.of(json -> ExtensionJson.write(json, request)));
    }

    Answer part(long id) {
        return part(OK, null, id);
    }

    Answer newPart(long id) {
        return part(CREATED, "sub-assignments/" + id, id);
    }

    private Answer part(int status, @Nullable String location, long id) {
        PartView part = points.part(id);
        return answer(status, location, part.version(), JsonText.of(json -> PartJson.write(json, part)));
    }

    public static Answer answer(int status, @Nullable String location, @Nullable Long version, byte[] json) {
        return Answer.of(
                status,
                location,
                version == null ? null : Versions.tag(version),
                new String(json, StandardCharsets.UTF_8));
    }
}
