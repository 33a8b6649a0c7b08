package org.ispolnenie.notification.domain;

import org.ispolnenie.quality.domain.event.SetEvent;
import org.ispolnenie.quality.domain.event.SetEvent.SetJudged;
import org.ispolnenie.quality.domain.event.SetEvent.SetSubmitted;
import org.ispolnenie.quality.domain.event.SetEvent.SetTakenBack;
import org.ispolnenie.quality.domain.event.SetEvent.StagesReviewed;
import org.ispolnenie.quality.domain.set.Verdict;
import org.ispolnenie.shared.message.Message;

/** Who is told what of everything that happens to sets of measures. */
public final class SetNotices {

    private SetNotices() {}

    public static Notice of(SetEvent event) {
        String year = String.valueOf(event.place().year());
        if (event instanceof SetSubmitted e) {
            Message words = Message.of("notification.SET_SUBMITTED", e.place().name(), year);
            return notice(NoticeKind.SET_SUBMITTED, e, region(e), words);
        }
        if (event instanceof SetTakenBack e) {
            Message words = Message.of("notification.SET_TAKEN_BACK", e.place().name(), year);
            return notice(NoticeKind.SET_TAKEN_BACK, e, region(e), words);
        }
        if (event instanceof SetJudged e) {
            String said = e.words() == null ? "" : e.words();
            return e.verdict() == Verdict.ACCEPTED
                    ? notice(
                            NoticeKind.SET_ACCEPTED,
                            e,
                            municipality(e),
                            Message.of("notification.SET_ACCEPTED", year, said))
                    : notice(
                            NoticeKind.SET_RETURNED,
                            e,
                            municipality(e),
                            Message.of("notification.SET_RETURNED", year, said));
        }
        if (event instanceof StagesReviewed e) {
            Message words = Message.of("notification.STAGES_REVIEWED", year, e.stages());
            return notice(NoticeKind.STAGES_REVIEWED, e, municipality(e), words);
        }
        throw new IllegalArgumentException("nobody has said who is told of " + event);
    }

    private static Notice notice(NoticeKind kind, SetEvent event, Audience told, Message words) {
        WorkPlace place = WorkPlace.set(
                String.valueOf(event.place().year()), event.place().code());
        String key = Notice.atMoment(event.place().setId(), event.act());
        return Notice.ofWork(kind, place, told, words, event.act(), key);
    }

    /** The controllers who may judge it. */
    private static Audience region(SetEvent event) {
        return Audience.controllersOf(event.place().municipality(), event.act().by());
    }

    private static Audience municipality(SetEvent event) {
        return Audience.body(event.place().municipality(), event.act().by());
    }
}
