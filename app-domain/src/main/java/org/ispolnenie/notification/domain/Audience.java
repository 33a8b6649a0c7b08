package org.ispolnenie.notification.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be told: people of bodies, controllers, or both; with everyone who stands in for one of them that day. Who
 * did it never is.
 *
 * @param bodies           the bodies whose people are told, by id
 * @param controllers      whether controllers are told
 * @param notJudging       the body whose own people may not judge and are not told as controllers; null: all are
 * @param administrators   whether administrators are told
 * @param person           the signature of who did it
 * @param logins           who else is told, by their logins
 * @param colleaguesKnow   whether those who belong to the same body as that person are left out: it is their own word
 */
public record Audience(
        Set<Long> bodies,
        boolean controllers,
        @Nullable Long notJudging,
        boolean administrators,
        String person,
        Set<String> logins,
        boolean colleaguesKnow) {

    public Audience {
        bodies = Set.copyOf(bodies);
        logins = Set.copyOf(logins);
    }

    /** Nobody by their login. */
    public Audience(
            Set<Long> bodies,
            boolean controllers,
            @Nullable Long notJudging,
            boolean administrators,
            String person,
            boolean colleaguesKnow) {
        this(bodies, controllers, notJudging, administrators, person, Set.of(), colleaguesKnow);
    }

    /** All people of these bodies. */
    public static Audience bodies(Set<Long> bodies, String person) {
        return new Audience(bodies, false, null, false, person, false);
    }

    /** All people of this body. */
    public static Audience body(long body, String person) {
        return bodies(Set.of(body), person);
    }

    /** The controllers who may judge what this body does. */
    public static Audience controllersOf(long body, String person) {
        return new Audience(Set.of(), true, body, false, person, false);
    }

    /** All who keep the rules and the calendar: controllers and administrators. */
    public static Audience keepers(String person) {
        return new Audience(Set.of(), true, null, true, person, false);
    }

    /** All people of these bodies, and these accounts beside them. */
    public static Audience bodiesAnd(Set<Long> bodies, Set<String> logins, String person) {
        return new Audience(bodies, false, null, false, person, logins, false);
    }

    /** The same, without the colleagues of who said it. */
    public Audience withoutColleagues() {
        return new Audience(bodies, controllers, notJudging, administrators, person, logins, true);
    }

    /** The body and its controllers, without those on the side of who said it. */
    public static Audience otherSide(long body, String person) {
        return new Audience(Set.of(body), true, body, false, person, true);
    }
}
