package org.ispolnenie.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.ispolnenie.bench.Checkout;
import org.ispolnenie.bench.Machine;

/** {@code bin/faults}: does the chosen experiments, all of them if none is named, and writes the table. */
public final class Faults {

    /** The experiments, in the order they are done. */
    private enum Kind {
        POINTS(PointsExperiment::new),
        KILL(KillExperiment::new),
        NODES(NodesExperiment::new),
        DATABASE(DatabaseExperiment::new),
        CLOCK(ClockExperiment::new),
        SLOW(SlowExperiment::new),
        PEOPLE(PeopleExperiment::new);

        private final Supplier<Experiment> experiment;

        Kind(Supplier<Experiment> experiment) {
            this.experiment = experiment;
        }
    }

    /** Something broken on purpose. */
    interface Experiment {
        void addTo(Counts counts) throws Exception;
    }

    private Faults() {}

    /** Ends with 1 if a count is not what it must be. */
    public static void main(String[] arguments) throws IOException {
        Counts counts = new Counts();
        for (Kind kind : chosen(List.of(arguments))) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            try {
                kind.experiment.get().addTo(counts);
            } catch (Exception failure) {
                failure.printStackTrace();
                counts.add(name, "came to its end", String.valueOf(failure.getMessage()), "yes", false);
            }
        }
        String table = Machine.itself() + "\n" + Machine.now() + "\n\n" + counts;
        Files.writeString(Files.createDirectories(Checkout.TARGET).resolve("faults.md"), table);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
        System.exit(counts.isAsItMustBe() ? 0 : 1);
    }

    /** A number from the environment: {@code FAULTS_KILLS}, {@code FAULTS_POINTS} … */
    static int setting(String name, int otherwise) {
        return Integer.parseInt(System.getenv().getOrDefault("FAULTS_" + name, String.valueOf(otherwise)));
    }

    private static Set<Kind> chosen(List<String> names) {
        if (names.isEmpty()) {
            return EnumSet.allOf(Kind.class);
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String name : names) {
            kinds.add(Arrays.stream(Kind.values())
                    .filter(kind -> kind.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no experiment «" + name + "»; there are "
                            + Arrays.toString(Kind.values()).toLowerCase(Locale.ROOT))));
        }
        return kinds;
    }
}
