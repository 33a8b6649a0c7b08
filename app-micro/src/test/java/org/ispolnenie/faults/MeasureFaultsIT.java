package org.ispolnenie.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.faults.FaultWorld.DAY;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engine ends in the middle of reminding of measures, or runs twice at once: every step is there once, and told once. */
class MeasureFaultsIT {

    private static final int BODIES = 18;
    private static final int OF_A_BODY = 10;
    private static final int PIECE = 20;

    private static final long MEASURES = BODIES * OF_A_BODY;

    /** A person who works and one who heads in every body, and the controller. */
    private static final long PEOPLE = 2 * BODIES + 1;

    private static FaultWorld world;

    @BeforeAll
    static void measures() throws IOException, SQLException {
        world = FaultWorld.plain(Path.of("target/ispolnenie"));
        world.sql()
                .execute("insert into quality_set (id, version, organization_id, set_year, state, round, changes)"
                        + " select 1000 + id, 1, id, 2019, 'ACCEPTED', 1, 0 from organization"
                        + " where kind = 'MUNICIPAL_AUTHORITY'");
        world.sql()
                .execute(
                        "insert into quality_measure (id, version, set_id, direction, stage, title, basis_kind, responsible,"
                                + " deadline, due, due_why, indicator, indicator_source, better_value, state, written_by, written_at,"
                                + " writings) select 10000 + 100 * s.organization_id + n.seq, 1, s.id, '1.1', 'GOALS', 'Мера', 'OTHER',"
                                + " 'отдел', 'срок', '" + DAY
                                + "', '[]', 'доля', 'ОКО', 'HIGHER', 'PLANNED', 'c', '2019-01-01', 0"
                                + " from quality_set s join seq_1_to_" + OF_A_BODY + " n");
    }

    @AfterAll
    static void empty() throws IOException, SQLException {
        world.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        for (String table : List.of("reminder", "reminder_agenda", "notice", "reminder_sweep", "reminder_node")) {
            world.sql().execute("delete from " + table);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Moment.class,
            names = {"NOTED", "NOTED_COMMITTED", "RECORDED", "FOUND_COMMITTED", "TELLING"})
    void anEngineThatEndsInTheMiddleLosesNothingAndDoublesNothing(Moment moment) throws Exception {
        String times = moment.compareTo(Moment.CLAIMED) < 0 ? "1" : "3";
        assertThat(world.engine(DAY, PIECE, moment.name(), times).waitFor()).isEqualTo(PlainEngine.HALTED);

        world.sweepHere(DAY, PIECE);

        everythingIsToldOnce();
    }

    @Test
    void twoAtOnceShareTheWorkAndOneThatEndsLeavesItToTheOther() throws Exception {
        List<Process> engines =
                List.of(world.engine(DAY, PIECE), world.engine(DAY, PIECE, Moment.RECORDED.name(), "2"));
        List<Integer> ends = IntStream.range(0, 2)
                .mapToObj(i -> engines.get(i).onExit().join().exitValue())
                .toList();

        world.sweepHere(DAY, PIECE);

        assertThat(ends.get(0)).isZero();
        everythingIsToldOnce();
    }

    private static void everythingIsToldOnce() throws SQLException {
        // Each is due on the day; the heads' last step was three days ago.
        assertThat(count("select count(*) from reminder where step = 0")).isEqualTo(2 * MEASURES);
        assertThat(count("select count(*) from reminder where step = -3")).isEqualTo(MEASURES);
        assertThat(count("select count(*) from reminder")).isEqualTo(3 * MEASURES);
        assertThat(count("select count(*) from reminder where message_id is null"))
                .isZero();
        assertThat(count("select count(*) from notice")).isEqualTo(PEOPLE);
        assertThat(count("select count(distinct account_id) from notice where dedupe_key = 'DIGEST:" + DAY + "'"))
                .isEqualTo(PEOPLE);
        assertThat(count("select count(*) from reminder_agenda where look_again_on <= '" + DAY + "'"))
                .isZero();
    }

    private static long count(String sql) throws SQLException {
        return world.sql().count(sql);
    }
}
