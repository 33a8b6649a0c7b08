package org.ispolnenie.notification.domain;

import java.util.Set;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.CuratorNamed;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.MeasureCompleted;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.MeasureReturned;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.RoadmapApproved;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.RoadmapWritten;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.SchoolCommented;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.SchoolExcluded;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.SchoolIncluded;
import org.ispolnenie.shared.message.Message;

/** Who is told what of everything that happens in support projects. */
public final class SupportNotices {

    private SupportNotices() {}

    public static Notice of(SupportEvent event) {
        String school = event.place().schoolName();
        long support = event.place().supportId();
        if (event instanceof SchoolIncluded e) {
            Message words = Message.of("notification.SCHOOL_INCLUDED", school, e.projectTitle());
            return notice(NoticeKind.SCHOOL_INCLUDED, e, schoolAndMunicipality(e), words, support);
        }
        if (event instanceof SchoolExcluded e) {
            Message words = Message.of("notification.SCHOOL_EXCLUDED", school, e.on(), e.reason());
            return notice(NoticeKind.SCHOOL_EXCLUDED, e, everybody(e), words, support);
        }
        if (event instanceof CuratorNamed e) {
            Message words = Message.of("notification.CURATOR_NAMED", school, e.from(), e.name());
            Audience told = Audience.bodiesAnd(
                    Set.of(e.place().schoolId()), Set.of(e.login()), e.act().by());
            return notice(NoticeKind.CURATOR_NAMED, e, told, words, atMoment(e));
        }
        if (event instanceof RoadmapWritten e) {
            Message words = Message.of("notification.ROADMAP_WRITTEN", school, e.version());
            return notice(NoticeKind.ROADMAP_WRITTEN, e, approvers(e), words, support + ":" + e.version());
        }
        if (event instanceof RoadmapApproved e) {
            Message words = Message.of("notification.ROADMAP_APPROVED", school, e.version());
            return notice(NoticeKind.ROADMAP_APPROVED, e, schoolAndCurators(e), words, support + ":" + e.version());
        }
        if (event instanceof MeasureCompleted e) {
            Message words = Message.of("notification.MEASURE_COMPLETED", school, e.title());
            return notice(NoticeKind.MEASURE_COMPLETED, e, approvers(e), words, atMoment(e));
        }
        if (event instanceof MeasureReturned e) {
            Message words = Message.of("notification.MEASURE_RETURNED", school, e.title(), e.reason());
            return notice(NoticeKind.MEASURE_RETURNED, e, schoolAndCurators(e), words, atMoment(e));
        }
        if (event instanceof SchoolCommented e) {
            Message words = Message.of("notification.SCHOOL_COMMENTED", school, e.text());
            return notice(NoticeKind.SCHOOL_COMMENTED, e, everybody(e).withoutColleagues(), words, e.commentId());
        }
        throw new IllegalArgumentException("nobody has said who is told of " + event);
    }

    private static Notice notice(NoticeKind kind, SupportEvent event, Audience told, Message words, Object key) {
        WorkPlace place =
                WorkPlace.roadmap(event.place().project(), event.place().school());
        return Notice.ofWork(kind, place, told, words, event.act(), key);
    }

    private static Audience schoolAndMunicipality(SupportEvent event) {
        return Audience.bodies(bodies(event), event.act().by());
    }

    private static Audience schoolAndCurators(SupportEvent event) {
        return Audience.bodiesAnd(
                Set.of(event.place().schoolId()),
                event.place().curators(),
                event.act().by());
    }

    private static Audience everybody(SupportEvent event) {
        return Audience.bodiesAnd(
                bodies(event), event.place().curators(), event.act().by());
    }

    /** Who approves and confirms: the municipality; where the school lies under none, the controllers. */
    private static Audience approvers(SupportEvent event) {
        Long municipality = event.place().municipality();
        String person = event.act().by();
        return municipality == null
                ? Audience.controllersOf(event.place().schoolId(), person)
                : Audience.body(municipality, person);
    }

    private static Set<Long> bodies(SupportEvent event) {
        Long municipality = event.place().municipality();
        return municipality == null
                ? Set.of(event.place().schoolId())
                : Set.of(event.place().schoolId(), municipality);
    }

    private static String atMoment(SupportEvent event) {
        return Notice.atMoment(event.place().supportId(), event.act());
    }
}
