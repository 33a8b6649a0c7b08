package org.ispolnenie.notification.domain.reminder;

import java.util.Map;
import java.util.Set;

/**
 * Who stands beside the schools of projects on one day.
 *
 * @param curators by the stay of a school in its project: the accounts that serve it
 * @param holders  a body that has passed on to another by then → the one that holds what it had
 */
public record SchoolStaff(Map<Long, Set<Long>> curators, Map<Long, Long> holders) {

    public static final SchoolStaff NONE = new SchoolStaff(Map.of(), Map.of());

    Set<Long> curatorsOf(Long supportId) {
        return curators.getOrDefault(supportId, Set.of());
    }

    long holderOf(long body) {
        return holders.getOrDefault(body, body);
    }
}
