package org.ispolnenie.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ispolnenie.shared.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru_RU | ru",
                "en_US | en",
                "en_US.UTF-8 | en",
                "ru;q= | ru",
                "en;q=99 | en",
                "en;q=x | en",
                "de, en;q=0.5, ru;q=0.9 | ru",
                "ru;q=0, en | en",
                "en;q=0 | ru",
                "- | ru",
                "*, en;q=0.1 | ru",
                "fr, * | ru",
                "EN-gb | en",
                "en ; q = 0.3 | en",
                "ru RU | ru",
                "klingon | ru",
                ",;,= | ru",
                "english | ru",
                "en,ru | en",
                "en;level=1;q=0.2, ru;q=0.1 | en"
            })
    void theHeaderIsReadAsItIsSent(String header, String language) {
        assertThat(AcceptLanguage.of(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void whoSaysNothingReadsRussian() {
        assertThat(AcceptLanguage.of(null)).isEqualTo(Messages.RUSSIAN);
        assertThat(AcceptLanguage.of("")).isEqualTo(Messages.RUSSIAN);
        assertThat(AcceptLanguage.of("x".repeat(100_000))).isEqualTo(Messages.RUSSIAN);
    }

    @Property
    void nothingIsEverRefusedForIt(@ForAll String any) {
        assertThat(AcceptLanguage.of(any).getLanguage()).isIn("ru", "en");
    }
}
