package org.ispolnenie.directory.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final String BEFORE = "kd7m-9xwq-hu4t-pz2c";

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "семь зелёных слонов",
                "correct horse battery staple",
                "двенадцать!!",
                "k7$Qw-zz91;m",
                "      окно в ноябре",
                "🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧",
                "петровна идёт домой",
                "исполнение желаний лисы"
            })
    void anyCharactersAreTakenWhereThereAreEnoughOfThem(String password) {
        assertThatCode(() -> policy.check(password, BEFORE, "petrov")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'', PASSWORD_TOO_SHORT",
        "одиннадцать, PASSWORD_TOO_SHORT",
        "🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔, PASSWORD_TOO_SHORT",
        "aaaaaaaaaaaaaaa, PASSWORD_REPEATS_ITSELF",
        "aba bab aba bab, PASSWORD_REPEATS_ITSELF",
        "123456123456, PASSWORD_REPEATS_ITSELF",
        "абракабракабрак, PASSWORD_REPEATS_ITSELF",
        "abcdefghijklmn, PASSWORD_REPEATS_ITSELF",
        "zyxwvutsrqponm, PASSWORD_REPEATS_ITSELF",
        "Qwertyuiop123, PASSWORD_COMMON",
        "ПАРОЛЬ123456, PASSWORD_COMMON",
        "gfhjkm123456, PASSWORD_COMMON",
        "Учитель2020!, PASSWORD_COMMON",
        "passwordpassword, PASSWORD_COMMON",
        "дом Petrov и сад, PASSWORD_HOLDS_LOGIN",
        "исполнение2020, PASSWORD_IS_PRODUCT",
        "Ispolnenie-2019!, PASSWORD_IS_PRODUCT",
        "kd7m-9xwq-hu4t-pz2c, PASSWORD_AS_BEFORE",
    })
    void whatIsGuessedFirstIsRefusedInWordsThatSayWhatIsWanted(String password, String reason) {
        assertThat(refusals(password)).contains("directory." + reason);
    }

    @Test
    void noneIsLongerThanAHundredAndTwentyEightCharacters() {
        String words = "лес ".repeat(2) + "и поле, река: озеро; мост? дом! сад".repeat(4);
        assertThatCode(() -> policy.check(words.substring(0, 128), BEFORE, "petrov"))
                .doesNotThrowAnyException();
        assertThat(refusals(words.substring(0, 129))).containsExactly("directory.PASSWORD_TOO_LONG");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(refusals("11111111111"))
                .containsExactly("directory.PASSWORD_TOO_SHORT", "directory.PASSWORD_REPEATS_ITSELF");
    }

    private List<String> refusals(String password) {
        ValidationException[] told = new ValidationException[1];
        assertThatThrownBy(() -> policy.check(password, BEFORE, "petrov"))
                .isInstanceOfSatisfying(ValidationException.class, refused -> told[0] = refused);
        assertThat(told[0].errors()).extracting(FieldError::pointer).containsOnly("/next");
        return told[0].errors().stream().map(error -> error.reason().key()).toList();
    }
}
