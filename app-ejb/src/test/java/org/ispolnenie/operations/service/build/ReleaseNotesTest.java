package org.ispolnenie.operations.service.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReleaseNotesTest {

    private final List<ReleaseNotes> russian = ReleaseNotes.in(Locale.forLanguageTag("ru"));

    @Test
    void theVersionThatIsBuiltSaysWhatIsNewInIt() {
        assertThat(BuildFacts.read().version().replace("-SNAPSHOT", ""))
                .isEqualTo(russian.get(0).version());
    }

    @Test
    void bothLanguagesTellOfTheSame() {
        List<ReleaseNotes> english = ReleaseNotes.in(Locale.ENGLISH);
        assertThat(english)
                .extracting(ReleaseNotes::version)
                .isEqualTo(russian.stream().map(ReleaseNotes::version).toList());
        for (int at = 0; at < english.size(); at++) {
            assertThat(english.get(at).points()).hasSameSizeAs(russian.get(at).points());
        }
    }

    @Test
    void theNewestStandsFirstAndEachPointIsALine() {
        assertThat(ReleaseNotes.parse("## 1.1.0\n* a\n* b\n\n## 1.0.0\n* c\n"))
                .containsExactly(new ReleaseNotes("1.1.0", List.of("a", "b")), new ReleaseNotes("1.0.0", List.of("c")));
    }

    @Test
    void sourcesWithoutVersionControlHaveNoCommit() {
        Properties built = new Properties();
        built.setProperty("version", "1.0.0");
        built.setProperty("commit", "${commit}");
        built.setProperty("committedAt", "");

        BuildFacts facts = BuildFacts.of(built, System.getProperties());
        assertThat(facts.version()).isEqualTo("1.0.0");
        assertThat(facts.commit()).isNull();
        assertThat(facts.committedAt()).isNull();
    }
}
