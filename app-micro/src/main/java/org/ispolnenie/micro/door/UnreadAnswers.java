package org.ispolnenie.micro.door;

import java.net.InetAddress;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A client that has not yet read all of its answers, as it was at one moment. {@link Visitors} closes the slowest of
 * them when their answers take too much room.
 *
 * @param unread   what is still here, in bytes
 * @param deadline the smaller, the slower they read
 */
record UnreadAnswers(Visit visit, int unread, long deadline) {

    static List<UnreadAnswers> of(Collection<Visit> visits) {
        return visits.stream()
                .map(visit -> new UnreadAnswers(visit, visit.unread(), visit.readDeadline()))
                .filter(reader -> reader.unread > 0)
                .toList();
    }

    /** Whether nothing more can be written for now: a thread may be waiting for that. */
    boolean stands() {
        return unread >= Limits.UNREAD;
    }

    /** In the order in which they lose their place: those of the address with most unread, the slowest first. */
    static List<UnreadAnswers> inTurn(List<UnreadAnswers> readers) {
        Map<InetAddress, Long> ofAddress = readers.stream()
                .collect(Collectors.groupingBy(
                        reader -> reader.visit.address(), Collectors.summingLong(UnreadAnswers::unread)));
        return readers.stream()
                .sorted(Comparator.<UnreadAnswers>comparingLong(
                                reader -> -ofAddress.getOrDefault(reader.visit.address(), 0L))
                        .thenComparingLong(UnreadAnswers::deadline))
                .toList();
    }
}
