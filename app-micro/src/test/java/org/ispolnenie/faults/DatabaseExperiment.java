package org.ispolnenie.faults;

import static org.ispolnenie.faults.FaultWorld.DAY;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.ispolnenie.bench.Application;

/** The database ends as by kill -9 in the middle of a sweep and comes back; the application goes on by itself. */
final class DatabaseExperiment implements Faults.Experiment {

    private static final String NAME = "database";
    private static final int KILLS = Faults.setting("DATABASE_KILLS", 5);
    private static final int POINTS = Faults.setting("POINTS", 50_000);
    private static final int AWAY_SECONDS = 5;

    @Override
    public void addTo(Counts counts) throws Exception {
        try (FaultWorld world = FaultWorld.ofApplication()) {
            world.fill(POINTS, 1, DAY);
            world.begin(1, DAY);
            world.expect(DAY);
            world.pause();
            try (Application application = world.start("node", Map.of());
                    Client client = new Client(application)) {
                world.resume();
                List<String> back = strike(counts, world, client);
                world.awaitDone(DAY);
                client.close();
                counts.note(NAME, "seconds from its return to the first good answer", String.join(", ", back));
                tell(counts, world, client);
            }
            world.check(counts, NAME, DAY);
            world.checkMessages(counts, NAME, DAY, KILLS);
        }
    }

    private static List<String> strike(Counts counts, FaultWorld world, Client client) throws Exception {
        Pace pace = new Pace(world, DAY, KILLS);
        List<String> back = new ArrayList<>();
        long gone = 0;
        for (int i = 0; i < KILLS; i++) {
            pace.awaitMoment();
            long steps = world.sql().count("select count(*) from reminder");
            world.database().kill();
            TimeUnit.SECONDS.sleep(AWAY_SECONDS);
            world.database().startAgain();
            world.reconnect();
            gone += Math.max(0, steps - world.sql().count("select count(*) from reminder"));
            long returned = System.nanoTime();
            Sql.await("an answer", Duration.ofMinutes(2), 20, () -> client.lastGood() > returned);
            back.add("%.1f".formatted((client.lastGood() - returned) / 1e9));
        }
        counts.note(NAME, "killed -9, by what the engine was at", KILLS + ": " + pace.struck());
        counts.add(NAME, "steps that were committed and are gone", gone, 0);
        return back;
    }

    private static void tell(Counts counts, FaultWorld world, Client client) throws SQLException {
        client.tell(counts, NAME, true);
        counts.add(
                NAME,
                "acknowledged imports that are there",
                world.sql()
                        .count("select count(*) from protocol where id in (0"
                                + client.acknowledged().stream()
                                        .map(id -> "," + id)
                                        .collect(Collectors.joining())
                                + ")"),
                client.acknowledged().size());
    }
}
