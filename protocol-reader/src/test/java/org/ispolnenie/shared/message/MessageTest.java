package org.ispolnenie.shared.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Property
    void whatIsStoredIsReadBack(@ForAll @Size(max = 5) List<String> args) {
        Message message = new Message("shared.ANY", args);

        assertThat(Message.parse(message.toString())).isEqualTo(message);
    }

    @Property
    void soAreTheCharactersThatSeparateAndEscape(
            @ForAll @Size(max = 5) List<@CharRange(from = '|', to = '|') @Chars({'\\', 'n', '\n'}) String> args) {
        Message message = new Message("shared.ANY", args);

        assertThat(Message.parse(message.toString())).isEqualTo(message);
    }

    @Property
    void theStoredFormIsOneLine(@ForAll @Size(max = 5) List<String> args) {
        assertThat(new Message("shared.ANY", args).toString()).doesNotContain("\n");
    }

    @Test
    void aDateIsShownAsTheReaderWritesIt() {
        Message message = Message.of("shared.DATE_OUT_OF_RANGE", "1019-11-15");

        assertThat(Messages.in(Messages.RUSSIAN).text(message)).contains("15.11.1019");
        assertThat(Messages.in(Locale.ENGLISH).text(message)).contains("15 Nov 1019");
    }

    @Test
    void aLanguageWeDoNotSpeakIsAnsweredInRussian() {
        assertThat(Messages.in(Locale.FRENCH).text(Message.of("shared.REQUIRED")))
                .isEqualTo("Заполните это поле.");
    }

    @Test
    void anUnknownKeyIsShownRatherThanLost() {
        assertThat(Messages.in(Locale.ENGLISH).text(Message.of("nowhere.KEY", "a")))
                .isEqualTo("nowhere.KEY|a");
    }
}
