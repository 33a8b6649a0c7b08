package org.ispolnenie.directory.domain.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedSecretTest {

    /** The secret of appendix B of RFC 6238. */
    private static final SharedSecret OF_THE_RFC =
            SharedSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_110);

    /** Appendix B says eight digits; six are their last. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheRfc(long second, String code) {
        assertThat(OF_THE_RFC.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void aClockMayBeHalfAMinuteOff(int seconds, boolean right) {
        String shown = OF_THE_RFC.codeAt(NOW.plusSeconds(seconds));

        assertThat(OF_THE_RFC.stepOf(shown, NOW).isPresent()).isEqualTo(right);
    }

    @Test
    void aCodeIsKnownByItsHalfMinute() {
        String before = OF_THE_RFC.codeAt(NOW.minusSeconds(30));

        assertThat(OF_THE_RFC.stepOf(before, NOW)).hasValue(1_111_111_110 / 30 - 1);
    }

    /** RFC 4648: the text of these twenty bytes. */
    @Test
    void theTextIsWhatAnAuthenticatorTakes() {
        assertThat(OF_THE_RFC.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OF_THE_RFC.grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(SharedSecret.of(new byte[] {'f', 'o', 'o', 'b'}).text()).isEqualTo("MZXW6YQ");
    }

    @Test
    void thePictureSaysWhoseItIs() {
        assertThat(OF_THE_RFC.keyUri("Исполнение", "anna b"))
                .isEqualTo("otpauth://totp/%D0%98%D1%81%D0%BF%D0%BE%D0%BB%D0%BD%D0%B5%D0%BD%D0%B8%D0%B5:anna%20b"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=%D0%98%D1%81%D0%BF%D0%BE%D0%BB%D0%BD%D0%B5%D0%BD%D0%B8%D0%B5"
                        + "&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void eachIsAnotherAndNoneIsInALog() {
        SecureRandom random = new SecureRandom();
        assertThat(SharedSecret.random(random).text())
                .hasSize(32)
                .isNotEqualTo(SharedSecret.random(random).text());
        assertThat(OF_THE_RFC).hasToString("secret of a second factor");
    }

    @ParameterizedTest
    @CsvSource({"123456, true", "12345, false", "1234567, false", "12345a, false", "'', false"})
    void aCodeIsSixDigits(String typed, boolean code) {
        assertThat(SharedSecret.isCode(typed)).isEqualTo(code);
    }

    @Test
    void tenRecoveryCodesAreDifferentAndReadAloud() {
        List<String> texts = RecoveryCodes.random(new Random(1)).texts();

        assertThat(new HashSet<>(texts)).hasSize(10);
        assertThat(texts).allMatch(text -> text.matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}"));
        assertThat(RecoveryCodes.random(new Random(1))).hasToString("10 recovery codes");
    }

    @Test
    void howACodeIsTypedDoesNotMatter() {
        assertThat(RecoveryCodes.plain(" ABCD efgh–jkmn")).isEqualTo("abcdefghjkmn");
        assertThat(RecoveryCodes.plain("123 456")).isEqualTo("123456");
    }
}
