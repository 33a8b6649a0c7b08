package org.ispolnenie.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Chooses when to strike while the engine works: at random, but so that the work lasts for as many strikes as there are to
 * be. Three quarters of them fall while the points are looked at, the others while people are told and mailed.
 */
final class Pace {

    private static final double FINDING = 0.75;
    private static final String WORKING =
            "select count(*) from information_schema.processlist where id <> connection_id()"
                    + " and info is not null and (info like '%from control_point_view c where c.look_again_on%'"
                    + " or info like 'insert into reminder %' or info like 'update%set c.look_again_on%'"
                    + " or info like '%from reminder r where r.message_id is null%' or info like 'update reminder r set%'"
                    + " or info like 'delete r from reminder r%' or info like 'insert into notice%')";
    private static final int PIECE = 5_000;

    /** What the engine was at. */
    enum Phase {
        FINDING,
        TELLING,
        MAILING,
        IDLE
    }

    private final FaultWorld world;
    private final LocalDate day;
    private final int strikes;
    private final Random random = new Random(20191101);
    private final Map<Phase, Integer> struck = new EnumMap<>(Phase.class);
    private double pieceMillis = 1_000;
    private long foundBefore = -1;
    private double lastDelay;
    private int done;

    Pace(FaultWorld world, LocalDate day, int strikes) {
        this.world = world;
        this.day = day;
        this.strikes = strikes;
    }

    /** Waits for the moment. */
    Phase awaitMoment() throws Exception {
        Phase phase = phase();
        long toFind = world.toFind(day);
        learn(toFind);
        if (phase == Phase.FINDING || phase == Phase.TELLING) {
            Sql.await(
                    "the engine works",
                    Duration.ofMinutes(2),
                    3,
                    // it may have come to its end while it was asked what it is at
                    () -> world.sql().count(WORKING) > 0 || phase() != phase);
        } else if (phase == Phase.MAILING) {
            int before = world.mail().received();
            Sql.await(
                    "mail goes out",
                    Duration.ofMinutes(2),
                    3,
                    () -> world.mail().received() > before || phase() == Phase.IDLE);
        }
        lastDelay = switch (phase) {
            case FINDING -> upTo(2 * pieceMillis * Math.ceil(toFind / (double) PIECE) / left(FINDING));
            case TELLING -> upTo(400);
            case MAILING -> upTo(60);
            case IDLE -> upTo(2_000);
        };
        TimeUnit.MICROSECONDS.sleep((long) (lastDelay * 1_000));
        done++;
        struck.merge(phase, 1, Integer::sum);
        return phase;
    }

    private double left(double share) {
        return Math.max(1, strikes * share - done);
    }

    private double upTo(double millis) {
        return random.nextDouble() * millis;
    }

    /** How long a piece takes on this machine. */
    private void learn(long toFind) {
        if (foundBefore > toFind) {
            double pieces = Math.max(1, (foundBefore - toFind) / (double) PIECE);
            pieceMillis = (pieceMillis + Math.max(100, Math.min(lastDelay, 20_000) / pieces)) / 2;
        } else if (foundBefore == toFind && toFind > 0) {
            pieceMillis = Math.min(pieceMillis * 1.3, 10_000);
        }
        foundBefore = toFind;
    }

    private Phase phase() throws SQLException {
        if (world.toFind(day) > 0) {
            return Phase.FINDING;
        }
        return world.toTell() > 0 ? Phase.TELLING : world.toMail() > 0 ? Phase.MAILING : Phase.IDLE;
    }

    /** How often it struck at what. */
    String struck() {
        return struck.toString().toLowerCase(Locale.ROOT);
    }
}
