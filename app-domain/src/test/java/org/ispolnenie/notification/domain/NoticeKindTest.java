package org.ispolnenie.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.ispolnenie.shared.message.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a notice is about has its words, its template's name and its subject in both languages. */
class NoticeKindTest {

    @ParameterizedTest
    @EnumSource
    void everyKindIsWordedInBothLanguages(NoticeKind kind) {
        for (Locale language : new Locale[] {Messages.RUSSIAN, Locale.ENGLISH}) {
            assertThat(Messages.in(language).text(kind.word())).isNotBlank().doesNotContain(kind.name());
            assertThat(Messages.in(language).text(kind.template())).isNotBlank().doesNotContain(kind.name());
            assertThat(ResourceBundle.getBundle("org.ispolnenie.notification.messages", language)
                            .getString("notification.subject." + kind))
                    .isNotBlank();
        }
    }
}
