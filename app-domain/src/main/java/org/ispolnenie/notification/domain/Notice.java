package org.ispolnenie.notification.domain;

import java.time.Instant;
import java.util.Map;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell, before it is known who the people are. Told again it is the same notice: the key names the happening.
 *
 * @param controlPointId what it leads to; null where it is about a whole protocol, or about nothing in particular
 * @param protocolId     the protocol it leads to; null where it is about a control point
 * @param workPlace      the page of measures it leads to; null where it is about none
 * @param audience       who is to be told
 * @param words          what each body's people are told, by the body's id; under {@link #EVERYONE}: what all others are
 * @param key            the name of the happening, ASCII, at most 120 characters
 */
public record Notice(
        NoticeKind kind,
        @Nullable Long controlPointId,
        @Nullable Long protocolId,
        @Nullable WorkPlace workPlace,
        Audience audience,
        Map<Long, Message> words,
        Instant at,
        String key) {

    /** Stands for whoever has no words of their own. */
    public static final long EVERYONE = 0;

    public Notice {
        words = Map.copyOf(words);
    }

    /** About a control point, a protocol or nothing in particular. */
    public Notice(
            NoticeKind kind,
            @Nullable Long controlPointId,
            @Nullable Long protocolId,
            Audience audience,
            Map<Long, Message> words,
            Instant at,
            String key) {
        this(kind, controlPointId, protocolId, null, audience, words, at, key);
    }

    /** About measures, in the same words for everybody. */
    static Notice ofWork(NoticeKind kind, WorkPlace place, Audience audience, Message words, Act act, Object key) {
        return new Notice(kind, null, null, place, audience, Map.of(EVERYONE, words), act.at(), kind + ":" + key);
    }

    /** A key that is another one each time it happens. */
    static String atMoment(Object what, Act act) {
        return what + "@" + (act.at().getEpochSecond() * 1_000_000 + act.at().getNano() / 1_000);
    }

    /** About one control point, in the same words for everybody. */
    static Notice ofPoint(NoticeKind kind, long controlPointId, Audience audience, Message words, Act act, Object key) {
        return new Notice(kind, controlPointId, null, audience, Map.of(EVERYONE, words), act.at(), kind + ":" + key);
    }

    /** In words of its own for every body. */
    static Notice ofBodies(NoticeKind kind, @Nullable Long protocolId, Map<Long, Message> words, Act act, Object key) {
        Audience bodies = Audience.bodies(words.keySet(), act.by());
        return new Notice(kind, null, protocolId, bodies, words, act.at(), kind + ":" + key);
    }
}
