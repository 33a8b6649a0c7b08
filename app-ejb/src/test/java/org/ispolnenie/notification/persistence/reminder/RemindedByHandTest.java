package org.ispolnenie.notification.persistence.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH_FIRST;

import org.ispolnenie.assignment.domain.event.AssignmentEvent.Reminded;
import org.ispolnenie.notification.persistence.SqlNoticeRepository;
import org.ispolnenie.notification.service.NotificationService;
import org.ispolnenie.notification.service.reminder.ReminderChanges;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A controller's own reminder is a step of the ladder like any other. */
class RemindedByHandTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private final ReminderWorld world = new ReminderWorld(DATABASE);

    @BeforeEach
    void begin() {
        world.begin();
    }

    @Test
    void theStepThatHadBeenReachedIsNotToldOnceMore() {
        long point = world.point(NORTH, "2019-11-29");
        world.at("2019-11-15T09:00");

        remind(point);
        world.sweep();

        assertThat(world.stepsOf(point)).containsExactly("-10@21", "-10@22");
        assertThat(world.noticesOf(NORTH_FIRST)).containsExactly("REMINDED notification.REMINDED");
    }

    @Test
    void theNextStepComesAllTheSame() {
        long point = world.point(NORTH, "2019-11-29");
        world.at("2019-11-15T09:00");

        remind(point);
        world.sweepOn("2019-11-26");

        assertThat(world.stepsOf(point)).containsExactly("-10@21", "-10@22", "-3@21", "-3@22");
        assertThat(world.noticesOf(NORTH_FIRST)).hasSize(2);
    }

    @Test
    void beforeTheFirstStepItIsAReminderOfItsOwn() {
        long point = world.point(NORTH, "2020-11-30");
        world.at("2019-11-15T09:00");

        remind(point);

        assertThat(world.stepsOf(point)).isEmpty();
        assertThat(world.noticesOf(NORTH_FIRST)).hasSize(1);
    }

    private void remind(long point) {
        DATABASE.doInTransaction(em -> {
            SqlNoticeRepository notices = Wired.of(SqlNoticeRepository.class, em, SameConnection.of(em));
            ReminderChanges changes = Wired.of(
                    ReminderChanges.class,
                    ReminderWorld.reminders(SameConnection.of(em)),
                    world.plans(),
                    Wired.of(JpaLadderRepository.class, em),
                    world.clock());
            Wired.of(NotificationService.class, notices, notices, changes, world.clock())
                    .tell(new Reminded(
                            point, NORTH, new Act("controller", world.clock().instant())));
        });
    }
}
