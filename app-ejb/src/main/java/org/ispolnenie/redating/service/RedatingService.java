package org.ispolnenie.redating.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.redating.domain.Redating;
import org.ispolnenie.redating.domain.RedatingRepository;
import org.ispolnenie.redating.service.HitPoint.Candidate;
import org.ispolnenie.redating.service.RedatingOrder.Move;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;

/**
 * Moves control points off days that acts made non-working, many by one act and in one transaction: all of them or none.
 * Only dates that are hit move here: everything else is an extension.
 */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class RedatingService {

    /** The most control points of one act. */
    public static final int MOST_POINTS = 2000;

    private static final int LONGEST_ACT = 400;
    private static final int LONGEST_BASIS = 2000;

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private RedatingRepository redatings;

    @Inject
    private RedatingReader reader;

    @Inject
    private HitDays days;

    @Inject
    private CurrentCaller current;

    @Inject
    private Event<AssignmentEvent> happened;

    @Inject
    private Clock clock;

    /**
     * Moves what the controller has chosen.
     *
     * @return the id of the recorded act
     * @throws StaleVersionException if a point has changed since the caller saw it; the message names it
     * @throws ConflictException if a point awaits nothing any more, or its date is not hit; the message names it
     * @throws ValidationException if a new date has passed or is no working day
     */
    @Audited(value = "DATES_MOVED", of = AuditEntity.REDATING)
    public long move(RedatingOrder order) {
        Act act = current.get().acts(clock.instant());
        Redating redating =
                new Redating(text(order.act(), "/act", LONGEST_ACT), text(order.basis(), "/basis", LONGEST_BASIS), act);
        checkSize(order.moves());
        List<Long> ids = order.moves().stream().map(Move::controlPointId).toList();
        Map<Long, ControlPoint> points = assignments.controlPointsForChange(ids).stream()
                .collect(Collectors.toMap(ControlPoint::id, Function.identity()));
        // After the locks, so that it is read as it will be changed.
        Map<Long, Candidate> candidates =
                reader.points(ids).stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        Moving moving = new Moving(redating, current.get(), days.now(), new HashMap<>(points), candidates);
        for (int i = 0; i < order.moves().size(); i++) {
            moving.move(order.moves().get(i), "/moves/" + i);
        }
        redatings.add(redating);
        tell(redating, act);
        return redating.id();
    }

    private static String text(String words, String pointer, int longest) {
        return WrittenText.requiredText(words, pointer, longest);
    }

    private static void checkSize(List<Move> moves) {
        if (moves.isEmpty()) {
            throw ValidationException.of("/moves", Message.of("assignment.redating.NO_MOVES"));
        }
        if (moves.size() > MOST_POINTS) {
            throw ValidationException.of("/moves", Message.of("assignment.redating.TOO_MANY", MOST_POINTS));
        }
    }

    /** Each body hears of its own, however many points it has. */
    private void tell(Redating redating, Act act) {
        Map<Long, Integer> perBody = new TreeMap<>();
        redating.moves()
                .forEach(move -> perBody.merge(move.controlPoint().assignment().organizationId(), 1, Integer::sum));
        perBody.forEach((body, count) ->
                happened.fire(new AssignmentEvent.Redated(redating.id(), body, count, redating.act(), act)));
    }

    /** One act under way: every point is checked against what is known now, and moved. */
    private record Moving(
            Redating redating,
            Caller caller,
            HitDays.Seen now,
            Map<Long, ControlPoint> left,
            Map<Long, Candidate> candidates) {

        void move(Move move, String pointer) {
            Candidate known = candidates.get(move.controlPointId());
            ControlPoint point = left.remove(move.controlPointId());
            if (known == null) {
                throw PointRights.notFound(move.controlPointId());
            }
            if (point == null) {
                throw ValidationException.of(pointer, about("TWICE", known));
            }
            if (move.version() != null && move.version() != point.version()) {
                throw new StaleVersionException(about("STALE", known));
            }
            if (!point.state().awaitsExecution()) {
                throw new ConflictException(about("CLOSED", known, Message.word(point.state())));
            }
            HitPoint hit = now.hit(known)
                    .orElseThrow(() -> new ConflictException(
                            about("NOT_HIT", known, known.dating().effective())));
            checkDate(move.due(), hit, pointer + "/due");
            redating.move(point, move.due(), reasons(move.due(), hit));
        }

        private void checkDate(LocalDate due, HitPoint hit, String pointer) {
            if (due.isBefore(now.today())) {
                throw ValidationException.of(pointer, about("PAST", hit.point(), due));
            }
            if (!now.isWorking(due)) {
                throw ValidationException.of(pointer, about("NOT_WORKING", hit.point(), due));
            }
            if (!due.equals(hit.proposed())
                    && caller.bodyOf(hit.point().organization().id()).isPresent()) {
                throw new AccessDeniedException(about("OWN_BODY", hit.point(), hit.proposed()));
            }
        }

        private static List<Message> reasons(LocalDate due, HitPoint hit) {
            if (due.equals(hit.proposed())) {
                return hit.why();
            }
            List<Message> reasons = new ArrayList<>(hit.why().subList(0, 1));
            reasons.add(Message.of("assignment.why.CHOSEN_BY_CONTROLLER", due));
            return reasons;
        }

        private static Message about(String what, Candidate point, Object... more) {
            List<Object> args = new ArrayList<>(
                    List.of(point.item().label(), point.organization().name()));
            args.addAll(List.of(more));
            return Message.of("assignment.redating." + what, args.toArray());
        }
    }
}
