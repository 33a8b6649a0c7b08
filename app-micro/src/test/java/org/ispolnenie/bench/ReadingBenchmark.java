package org.ispolnenie.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.party.PartyDirectory;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.result.ProtocolReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The founding document, read by one warm thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

    @SuppressWarnings("NullAway.Init")
    private ProtocolReader reader;

    @SuppressWarnings("NullAway.Init")
    private String text;

    @Setup
    public void prepare() {
        reader = reader();
        text = foundingText();
    }

    @Benchmark
    public ProtocolReading readFoundingDocument() {
        return reader.read(text, null);
    }

    static String foundingText() {
        return new String(FoundingProtocol.bytes(), StandardCharsets.UTF_8);
    }

    /** A reader that knows the delivered directory and calendar. */
    static ProtocolReader reader() {
        StartDirectory directory = StartDirectory.delivered();
        Stream<KnownParty> organizations = directory.organizations().stream()
                .map(o -> new KnownParty(
                        o.code(),
                        PartyKind.ORGANIZATION,
                        Stream.concat(Stream.of(o.name(), o.shortName()), o.aliases().stream())
                                .toList(),
                        List.of()));
        Stream<KnownParty> groups = directory.groups().stream()
                .map(g -> new KnownParty(
                        g.code(),
                        PartyKind.GROUP,
                        Stream.concat(Stream.of(g.name()), g.aliases().stream()).toList(),
                        List.of()));
        return new ProtocolReader(
                new PartyDirectory(Stream.concat(organizations, groups).toList()),
                new ProductionCalendar(CalendarCsv.embedded()));
    }
}
