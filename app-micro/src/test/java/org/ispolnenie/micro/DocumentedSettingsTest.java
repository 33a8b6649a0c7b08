package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said to be a setting is read, and what is read is said, with the default that holds. */
class DocumentedSettingsTest {

    private static final List<org.ispolnenie.shared.service.Setting> OF_THE_ONE_COMMAND_START = List.of(
            org.ispolnenie.shared.service.Setting.EMBEDDED,
            org.ispolnenie.shared.service.Setting.DEMO_PASSWORD,
            org.ispolnenie.shared.service.Setting.CLOCK);

    @Test
    void theReadmeNamesTheSettingsOfTheOneCommandStart() throws IOException {
        String table = Files.readString(Path.of("../README.md"))
                .lines()
                .filter(line -> line.startsWith("| `ISPOLNENIE_"))
                .collect(Collectors.joining("\n"));

        assertThat(found("ISPOLNENIE_[A-Z_]+", table))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StartSetting.values())
                        .map(StartSetting::environmentName)
                        .toList());
    }

    @Test
    void theGuideNamesTheSettingsOfTheApplicationWithTheirDefaults() throws IOException {
        String guide = Files.readString(Path.of("../docs/admin.md"));
        Map<String, String> told = guide.lines()
                .filter(line -> line.startsWith("| `ispolnenie."))
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(row -> row[1].strip(), row -> row[2].strip()));

        assertThat(told.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(org.ispolnenie.shared.service.Setting.values())
                        .filter(setting -> !OF_THE_ONE_COMMAND_START.contains(setting))
                        .map(setting -> "`" + setting.key() + "`")
                        .toList());
        assertThat(Arrays.stream(org.ispolnenie.shared.service.Setting.values())
                        .filter(setting -> told.containsKey("`" + setting.key() + "`"))
                        .filter(setting -> !setting.fallback().isEmpty()))
                .allSatisfy(setting -> assertThat(told.get("`" + setting.key() + "`"))
                        .as(setting.key())
                        .isEqualTo("`" + setting.fallback() + "`"));
        assertThat(OF_THE_ONE_COMMAND_START)
                .allSatisfy(setting -> assertThat(guide).contains("`" + setting.key() + "`"));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
