package org.ispolnenie.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.persistence.JpaCalendarRepository;
import org.ispolnenie.calendar.service.CalendarStartData;
import org.ispolnenie.shared.service.SchemaMigration;
import org.ispolnenie.shared.service.start.StartLock;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Any number of nodes may start at once on an empty database. */
class StartAtOnceTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final int NODES = 4;

    @Test
    void severalNodesFillAnEmptyDatabaseOnce() throws Exception {
        DATABASE.entityManagerFactory();
        CyclicBarrier together = new CyclicBarrier(NODES);
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            List<Future<?>> starts = IntStream.range(0, NODES)
                    .<Future<?>>mapToObj(node -> nodes.submit(() -> {
                        together.await();
                        SchemaMigration.migrate(DATABASE.dataSource());
                        Wired.of(StartLock.class, DATABASE.dataSource()).holding(StartAtOnceTest::fill);
                        return null;
                    }))
                    .toList();
            for (Future<?> start : starts) {
                start.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        int exceptions = DATABASE.inTransaction(
                em -> Wired.of(JpaCalendarRepository.class, em).exceptions().size());
        assertThat(exceptions).isEqualTo(CalendarCsv.embedded().size());
    }

    private static void fill() {
        DATABASE.doInTransaction(em -> Wired.of(CalendarStartData.class, Wired.of(JpaCalendarRepository.class, em))
                .loadCalendar());
    }
}
