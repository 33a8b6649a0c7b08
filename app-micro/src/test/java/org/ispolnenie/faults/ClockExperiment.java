package org.ispolnenie.faults;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ispolnenie.bench.Application;

/** The application is started again and again on the same data with the clock at another time. */
final class ClockExperiment implements Faults.Experiment {

    private static final int POINTS = Faults.setting("CLOCK_POINTS", 4_000);
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    /** Where the clock starts, and until when it runs; all of them together cross midnight, New Year and the hour of sending. */
    private record Stage(String start, String until) {}

    private static final List<Stage> STAGES = List.of(
            new Stage("2019-12-30T09:00:00", "2019-12-30T09:00:01"),
            // an hour back
            new Stage("2019-12-30T08:00:00", "2019-12-30T08:00:01"),
            // over midnight
            new Stage("2019-12-30T23:59:45", "2019-12-31T00:00:05"),
            // over the hour of sending
            new Stage("2019-12-31T07:59:45", "2019-12-31T08:00:05"),
            // over New Year
            new Stage("2019-12-31T23:59:45", "2020-01-01T00:00:05"),
            // two days back
            new Stage("2019-12-30T12:00:00", "2019-12-30T12:00:01"),
            // days forward, to the first working day, before and after the hour
            new Stage("2020-01-09T07:30:00", "2020-01-09T07:30:01"),
            new Stage("2020-01-09T08:30:00", "2020-01-09T08:30:01"),
            new Stage("2020-01-09T07:30:00", "2020-01-09T07:30:01"),
            new Stage("2020-01-10T09:00:00", "2020-01-10T09:00:01"));

    /** The working days the clock passes the hour of sending of, in their order. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2019, 12, 30),
            LocalDate.of(2019, 12, 31),
            LocalDate.of(2020, 1, 9),
            LocalDate.of(2020, 1, 10));

    @Override
    public void addTo(Counts counts) throws Exception {
        try (FaultWorld world = FaultWorld.ofApplication()) {
            world.fill(POINTS, 2, DAYS.get(0));
            world.begin(1, LocalDate.of(1000, 1, 1));
            for (LocalDate day : DAYS) {
                world.expect(day);
            }
            for (Stage stage : STAGES) {
                Application application = world.start("node", Map.of("ISPOLNENIE_CLOCK", stage.start()));
                awaitSweepAfter(world, LocalDateTime.parse(stage.until()));
                application.kill();
            }
            counts.note("clock", "clocks set", String.valueOf(STAGES.size()));
            for (LocalDate day : DAYS) {
                String on = " where found_on = '" + day + "'";
                counts.add(
                        "clock",
                        "steps of " + day,
                        world.sql().count("select count(*) from reminder" + on),
                        world.sql().count("select count(*) from " + FaultWorld.EXPECTED + on));
            }
            world.check(counts, "clock", DAYS.get(DAYS.size() - 1));
        }
    }

    private static void awaitSweepAfter(FaultWorld world, LocalDateTime local) throws Exception {
        LocalDateTime utc =
                local.atZone(ZONE).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
        Sql.await(
                "a sweep after " + local,
                Duration.ofMinutes(5),
                200,
                () -> world.sql()
                                        .count("select count(*) from reminder_node where finished_at between '" + utc
                                                + "' and '" + utc.plusMinutes(10) + "'")
                                > 0
                        && world.toTell() == 0);
    }
}
