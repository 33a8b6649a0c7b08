package org.ispolnenie.notification.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ControlPointCommented;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ControlPointRemoved;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.DatesSet;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ExtensionDecided;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ExtensionRequested;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PassedToSuccessor;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PutOnControl;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PutOnControl.Share;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.Redated;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.Reminded;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ReportAccepted;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ReportReceived;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ReportReturned;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.SubAssignmentChanged;
import org.ispolnenie.calendar.domain.TransferActMissing;
import org.ispolnenie.shared.message.Message;

/** Who is told what of everything that happens to assignments: the one place that decides it. */
public final class Notices {

    /** Stands as the person where nobody did it: the product tells it by itself. */
    private static final String PRODUCT = "Исполнение";

    private Notices() {}

    /**
     * The notices of a happening.
     *
     * @param labels knows what a control point is called
     */
    public static List<Notice> of(AssignmentEvent event, PointLabels labels) {
        if (event instanceof PutOnControl on) {
            return List.of(assigned(on));
        }
        if (event instanceof ReportReturned returned) {
            return returned(returned, labels);
        }
        if (event instanceof PassedToSuccessor passed) {
            return List.of(takenOver(passed));
        }
        if (event instanceof Redated redated) {
            return List.of(redated(redated));
        }
        if (event instanceof DatesSet dated) {
            return List.of(dated(dated));
        }
        return List.of(ofOnePoint(event));
    }

    private static Notice ofOnePoint(AssignmentEvent event) {
        if (event instanceof ReportReceived e) {
            return ofPoint(
                    NoticeKind.REPORT_RECEIVED,
                    e.controlPointId(),
                    Audience.controllersOf(e.organizationId(), e.act().by()),
                    Message.of("notification.REPORT_RECEIVED"),
                    e.act().at(),
                    e.reportId());
        }
        if (event instanceof ReportAccepted e) {
            return toBody(
                    NoticeKind.REPORT_ACCEPTED,
                    e.controlPointId(),
                    e.organizationId(),
                    e,
                    Message.of("notification.REPORT_ACCEPTED"),
                    e.reportId());
        }
        if (event instanceof ExtensionRequested e) {
            return ofPoint(
                    NoticeKind.EXTENSION_REQUESTED,
                    e.controlPointId(),
                    Audience.controllersOf(e.organizationId(), e.act().by()),
                    Message.of("notification.EXTENSION_REQUESTED", e.requestedDue()),
                    e.act().at(),
                    e.requestId());
        }
        if (event instanceof ExtensionDecided e) {
            Message words = e.due() == null
                    ? Message.of("notification.EXTENSION_REFUSED")
                    : Message.of("notification.EXTENSION_GRANTED", e.due());
            return toBody(
                    NoticeKind.EXTENSION_DECIDED, e.controlPointId(), e.organizationId(), e, words, e.requestId());
        }
        if (event instanceof ControlPointRemoved e) {
            return toBody(
                    NoticeKind.REMOVED,
                    e.controlPointId(),
                    e.organizationId(),
                    e,
                    Message.of("notification.REMOVED", Message.word(e.ground()), e.basis()),
                    e.controlPointId());
        }
        if (event instanceof ControlPointCommented e) {
            return ofPoint(
                    NoticeKind.COMMENTED,
                    e.controlPointId(),
                    Audience.otherSide(e.organizationId(), e.act().by()),
                    Message.of("notification.COMMENTED", e.text()),
                    e.act().at(),
                    e.controlPointId() + "@" + moment(e.act().at()));
        }
        if (event instanceof SubAssignmentChanged e) {
            return toBody(
                    NoticeKind.PART_CHANGED,
                    e.controlPointId(),
                    e.toOrganizationId(),
                    e,
                    Message.of("notification.PART_" + e.state(), e.words()),
                    e.subAssignmentId() + ":" + e.state() + "@" + moment(e.act().at()));
        }
        if (event instanceof Reminded e) {
            return toBody(
                    NoticeKind.REMINDED,
                    e.controlPointId(),
                    e.organizationId(),
                    e,
                    Message.of("notification.REMINDED"),
                    e.controlPointId() + "@" + moment(e.act().at()));
        }
        throw new IllegalArgumentException("nobody has said who is told of " + event);
    }

    private static Notice assigned(PutOnControl on) {
        Map<Long, Message> words = new LinkedHashMap<>();
        for (Share share : on.shares()) {
            words.put(
                    share.organizationId(),
                    Message.of("notification.ASSIGNED", share.assignments(), share.controlPoints()));
        }
        return Notice.ofBodies(
                NoticeKind.ASSIGNED,
                on.protocolId(),
                on.act().by(),
                words,
                on.act().at(),
                String.valueOf(on.protocolId()));
    }

    private static List<Notice> returned(ReportReturned e, PointLabels labels) {
        List<Notice> notices = new ArrayList<>();
        Message words = e.newDue() == null
                ? Message.of("notification.REPORT_RETURNED", e.reason())
                : Message.of("notification.REPORT_RETURNED_WITH_DATE", e.reason(), e.newDue());
        notices.add(toBody(NoticeKind.REPORT_RETURNED, e.controlPointId(), e.organizationId(), e, words, e.reportId()));
        if (!e.warned().isEmpty()) {
            Message basis = Message.of("notification.BASIS_RETURNED", labels.label(e.controlPointId()));
            for (long warned : e.warned()) {
                notices.add(toBody(
                        NoticeKind.BASIS_RETURNED, warned, e.organizationId(), e, basis, e.reportId() + ":" + warned));
            }
        }
        return notices;
    }

    private static Notice takenOver(PassedToSuccessor e) {
        return Notice.ofBodies(
                NoticeKind.TAKEN_OVER,
                null,
                e.act().by(),
                Map.of(e.organizationId(), Message.of("notification.TAKEN_OVER", e.fromName(), e.controlPoints())),
                e.act().at(),
                e.fromOrganizationId() + "@" + moment(e.act().at()));
    }

    private static Notice redated(Redated e) {
        return Notice.ofBodies(
                NoticeKind.REDATED,
                null,
                e.act().by(),
                Map.of(e.organizationId(), Message.of("notification.REDATED", e.controlPoints(), e.legalAct())),
                e.act().at(),
                String.valueOf(e.redatingId()));
    }

    /** The notice that the act about the days off of a year is missing; one a month, whoever finds it how often. */
    public static Notice of(TransferActMissing missing) {
        return new Notice(
                NoticeKind.CALENDAR_ACT_MISSING,
                null,
                null,
                Audience.keepers(PRODUCT),
                Map.of(
                        Notice.EVERYONE,
                        Message.of("notification.CALENDAR_ACT_MISSING", String.valueOf(missing.year()))),
                missing.at(),
                NoticeKind.CALENDAR_ACT_MISSING + ":" + missing.year() + ":" + missing.month());
    }

    private static Notice dated(DatesSet e) {
        Map<Long, Message> words = new LinkedHashMap<>();
        String key = e.moved() ? "notification.DATE_MOVED" : "notification.DATE_SET";
        e.shares().forEach((body, points) -> words.put(body, Message.of(key, e.label(), e.due(), points)));
        return Notice.ofBodies(
                NoticeKind.DATE_SET,
                e.protocolId(),
                e.act().by(),
                words,
                e.act().at(),
                e.decisionId() + "@" + moment(e.act().at()));
    }

    private static Notice toBody(
            NoticeKind kind, long point, long body, AssignmentEvent event, Message words, Object key) {
        return ofPoint(
                kind,
                point,
                Audience.body(body, event.act().by()),
                words,
                event.act().at(),
                key);
    }

    private static Notice ofPoint(
            NoticeKind kind, long point, Audience audience, Message words, Instant at, Object key) {
        return Notice.ofPoint(kind, point, audience, words, at, String.valueOf(key));
    }

    private static long moment(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }
}
