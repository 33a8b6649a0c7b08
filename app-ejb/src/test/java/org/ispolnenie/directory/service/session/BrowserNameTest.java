package org.ispolnenie.directory.service.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox 128 · Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0.0.0 YaBrowser/24.7.0 Safari/537.36"
                        + " | Яндекс Браузер 24 · Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36 Edg/126.0 | Edge 126 · Windows",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/126.0.0.0 Safari/537.36 | Chrome 126 · Linux",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/17.5 Safari/605.1.15 | Safari 17 · macOS",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile Safari/604.1 | Safari 17 · iOS",
                "Mozilla/5.0 (Linux; Android 14) Chrome/126.0.0.0 Mobile Safari/537.36 | Chrome 126 · Android",
                "curl/8.5 | ''",
                "'' | ''"
            })
    void aBrowserIsCalledAsPeopleCallIt(String saysOfItself, String called) {
        assertThat(BrowserName.of(saysOfItself)).isEqualTo(called);
    }

    @Test
    void whatNeverEndsIsLookedAtToACertainLength() {
        assertThat(BrowserName.of("Firefox/".repeat(100_000) + "999999999")).isEmpty();
        assertThat(BrowserName.of("Firefox/" + "9".repeat(100_000))).hasSizeLessThan(60);
    }
}
