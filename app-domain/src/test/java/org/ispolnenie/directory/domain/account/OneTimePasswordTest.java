package org.ispolnenie.directory.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimePasswordTest {

    private static final Instant NOW = Instant.parse("2019-11-01T09:00:00Z");

    @Test
    void itIsReadOutEasilyAndNeverTheSame() {
        SecureRandom random = new SecureRandom();
        Set<String> given = Stream.generate(() -> OneTimePassword.random(random, NOW))
                .limit(1000)
                .map(OneTimePassword::text)
                .collect(Collectors.toSet());

        assertThat(given).hasSize(1000).allMatch(text -> text.matches("([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}"));
        assertThat(String.join("", given)).doesNotContain("0", "1", "l", "i", "o");
    }

    @Test
    void itLetsInForAWeekAndNoLogTellsIt() {
        OneTimePassword given = OneTimePassword.random(new SecureRandom(), NOW);
        assertThat(given.until()).isEqualTo(Instant.parse("2019-11-08T09:00:00Z"));
        assertThat(given.toString()).doesNotContain(given.text());
    }

    @Test
    void itIsAPasswordAsItMustBe() {
        OneTimePassword given = OneTimePassword.random(new SecureRandom(), NOW);
        assertThatCode(() -> new PasswordPolicy().check(given.text(), "another", "petrov"))
                .doesNotThrowAnyException();
    }
}
