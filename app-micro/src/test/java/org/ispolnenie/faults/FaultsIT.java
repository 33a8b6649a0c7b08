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

/** The short way of {@code bin/faults}: the engine in processes of its own that end in the middle, one or two at once. */
class FaultsIT {

    private static final int POINTS = 200;
    private static final int PIECE = 20;

    private static FaultWorld world;

    @BeforeAll
    static void fill() throws IOException, SQLException {
        world = FaultWorld.plain(Path.of("target/ispolnenie"));
        world.fill(POINTS, 1, DAY);
    }

    @AfterAll
    static void empty() throws IOException, SQLException {
        world.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        world.begin(1, DAY);
        world.expect(DAY);
        assertThat(world.broken(DAY)).as("nothing has been told yet").isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Moment.class,
            names = {"RECORDED", "FOUND_COMMITTED", "TELLING"})
    void anEngineThatEndsInTheMiddleLosesNothingAndDoublesNothing(Moment moment) throws Exception {
        assertThat(world.engine(DAY, PIECE, moment.name(), "3").waitFor()).isEqualTo(PlainEngine.HALTED);

        world.sweepHere(DAY, PIECE);

        assertThat(world.broken(DAY)).isEmpty();
    }

    @Test
    void twoAtOnceShareTheWorkAndOneThatEndsLeavesItToTheOther() throws Exception {
        List<Process> engines =
                List.of(world.engine(DAY, PIECE), world.engine(DAY, PIECE, Moment.RECORDED.name(), "2"));
        List<Integer> ends =
                IntStream.range(0, 2).mapToObj(i -> end(engines.get(i))).toList();

        world.sweepHere(DAY, PIECE);

        assertThat(ends.get(0)).isZero();
        assertThat(world.broken(DAY)).isEmpty();
    }

    private static int end(Process engine) {
        return engine.onExit().join().exitValue();
    }
}
