package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import java.util.stream.Stream;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real documents with bytes changed, lost, doubled and swapped: each is read or refused, and nothing else ever happens.
 * A thousand of each fixture, and of the PDFs, which take ten times longer, a quarter of that each; other numbers by
 * {@code -Dextraction.mutations}.
 */
class MutationTest {

    private static final int TRIES = Integer.getInteger("extraction.mutations", 1_000);

    /** More than this, in seconds, for one small file is no noise of the machine any more. */
    private static final int PATIENCE = 20;

    static Stream<String> fixtures() {
        return Stream.concat(
                Stream.of("founding.txt"), Fixture.NAMES.stream().flatMap(name -> Fixture.EXTENSIONS.stream()
                        .map(extension -> name + "." + extension)));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aMutilatedDocumentIsReadOrRefused(String fixture) {
        Mutation mutation = Mutation.of(Fixture.bytes(fixture));
        int tries = fixture.endsWith(".pdf") ? TRIES / 4 : TRIES;
        long slowest = 0;
        for (int seed = 0; seed < tries; seed++) {
            byte[] mutant = mutation.next(new Random(seed));
            long start = System.nanoTime();
            try {
                assertThat(Fixture.extracted(mutant)).isNotBlank();
            } catch (UnreadableDocumentException refusal) {
                assertThat(refusal.problem()).as("%s, seed %d", fixture, seed).isNotEqualTo(Problem.TIMEOUT);
            } catch (RuntimeException | Error unforeseen) {
                fail(fixture + ", seed " + seed, unforeseen);
            }
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        assertThat(slowest).as("the slowest").isLessThan(PATIENCE * 1_000_000_000L);
    }
}
