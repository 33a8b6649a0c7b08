package org.ispolnenie.notification.domain;

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
import org.ispolnenie.assignment.domain.event.AssignmentEvent.OfPoint;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PassedToSuccessor;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PutOnControl;
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
        if (event instanceof ReportReturned returned) {
            return returned(returned, labels);
        }
        return List.of(event instanceof OfPoint ofPoint ? ofPoint(ofPoint) : ofBodies(event));
    }

    private static Notice ofPoint(OfPoint event) {
        if (event instanceof ReportReceived e) {
            return toJudges(NoticeKind.REPORT_RECEIVED, e, Message.of("notification.REPORT_RECEIVED"), e.reportId());
        }
        if (event instanceof ReportAccepted e) {
            return toBody(NoticeKind.REPORT_ACCEPTED, e, Message.of("notification.REPORT_ACCEPTED"), e.reportId());
        }
        if (event instanceof ExtensionRequested e) {
            Message words = Message.of("notification.EXTENSION_REQUESTED", e.requestedDue());
            return toJudges(NoticeKind.EXTENSION_REQUESTED, e, words, e.requestId());
        }
        if (event instanceof ExtensionDecided e) {
            Message words = e.due() == null
                    ? Message.of("notification.EXTENSION_REFUSED")
                    : Message.of("notification.EXTENSION_GRANTED", e.due());
            return toBody(NoticeKind.EXTENSION_DECIDED, e, words, e.requestId());
        }
        if (event instanceof ControlPointRemoved e) {
            Message words = Message.of("notification.REMOVED", Message.word(e.ground()), e.basis());
            return toBody(NoticeKind.REMOVED, e, words, e.controlPointId());
        }
        if (event instanceof ControlPointCommented e) {
            Audience others = Audience.otherSide(e.organizationId(), e.act().by());
            Message words = Message.of("notification.COMMENTED", e.text());
            return Notice.ofPoint(
                    NoticeKind.COMMENTED, e.controlPointId(), others, words, e.act(), atMoment(e.controlPointId(), e));
        }
        if (event instanceof SubAssignmentChanged e) {
            Message words = Message.of("notification.PART_" + e.state(), e.words());
            return toBody(NoticeKind.PART_CHANGED, e, words, atMoment(e.subAssignmentId() + ":" + e.state(), e));
        }
        if (event instanceof Reminded e) {
            Message words = Message.of("notification.REMINDED");
            return toBody(NoticeKind.REMINDED, e, words, atMoment(e.controlPointId(), e));
        }
        throw forgotten(event);
    }

    private static List<Notice> returned(ReportReturned e, PointLabels labels) {
        List<Notice> notices = new ArrayList<>();
        Message words = e.newDue() == null
                ? Message.of("notification.REPORT_RETURNED", e.reason())
                : Message.of("notification.REPORT_RETURNED_WITH_DATE", e.reason(), e.newDue());
        notices.add(toBody(NoticeKind.REPORT_RETURNED, e, words, e.reportId()));
        if (!e.warned().isEmpty()) {
            Message basis = Message.of("notification.BASIS_RETURNED", labels.label(e.controlPointId()));
            Audience body = Audience.body(e.organizationId(), e.act().by());
            for (long warned : e.warned()) {
                String key = e.reportId() + ":" + warned;
                notices.add(Notice.ofPoint(NoticeKind.BASIS_RETURNED, warned, body, basis, e.act(), key));
            }
        }
        return notices;
    }

    private static Notice ofBodies(AssignmentEvent event) {
        Map<Long, Message> words = new LinkedHashMap<>();
        if (event instanceof PutOnControl e) {
            e.shares()
                    .forEach(share -> words.put(
                            share.organizationId(),
                            Message.of("notification.ASSIGNED", share.assignments(), share.controlPoints())));
            return Notice.ofBodies(NoticeKind.ASSIGNED, e.protocolId(), words, e.act(), e.protocolId());
        }
        if (event instanceof PassedToSuccessor e) {
            words.put(e.organizationId(), Message.of("notification.TAKEN_OVER", e.fromName(), e.controlPoints()));
            return Notice.ofBodies(NoticeKind.TAKEN_OVER, null, words, e.act(), atMoment(e.fromOrganizationId(), e));
        }
        if (event instanceof Redated e) {
            words.put(e.organizationId(), Message.of("notification.REDATED", e.controlPoints(), e.legalAct()));
            return Notice.ofBodies(NoticeKind.REDATED, null, words, e.act(), e.redatingId());
        }
        if (event instanceof DatesSet e) {
            String key = e.moved() ? "notification.DATE_MOVED" : "notification.DATE_SET";
            e.shares().forEach((body, points) -> words.put(body, Message.of(key, e.label(), e.due(), points)));
            return Notice.ofBodies(NoticeKind.DATE_SET, e.protocolId(), words, e.act(), atMoment(e.decisionId(), e));
        }
        throw forgotten(event);
    }

    private static IllegalArgumentException forgotten(AssignmentEvent event) {
        return new IllegalArgumentException("nobody has said who is told of " + event);
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

    private static Notice toBody(NoticeKind kind, OfPoint event, Message words, Object key) {
        Audience body = Audience.body(event.organizationId(), event.act().by());
        return Notice.ofPoint(kind, event.controlPointId(), body, words, event.act(), key);
    }

    private static Notice toJudges(NoticeKind kind, OfPoint event, Message words, Object key) {
        Audience judges =
                Audience.controllersOf(event.organizationId(), event.act().by());
        return Notice.ofPoint(kind, event.controlPointId(), judges, words, event.act(), key);
    }

    private static String atMoment(Object what, AssignmentEvent event) {
        return Notice.atMoment(what, event.act());
    }
}
