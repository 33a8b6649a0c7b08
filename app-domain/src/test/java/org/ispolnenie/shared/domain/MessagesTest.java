package org.ispolnenie.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void aDateIsShownAsTheLanguageWritesIt() {
        Message message = Message.of("shared.DATE_OUT_OF_RANGE", "2219-11-15");

        assertThat(Messages.in(Messages.RUSSIAN).text(message)).contains("15.11.2219");
        assertThat(Messages.in(Locale.ENGLISH).text(message)).contains("15 Nov 2219");
    }

    @Test
    void whatOnlyLooksLikeADateIsQuotedAsItStands() {
        assertThat(Messages.in(Messages.RUSSIAN).text(Message.of("shared.NOT_A_DATE", "2019-13-01")))
                .contains("«2019-13-01»");
    }
}
