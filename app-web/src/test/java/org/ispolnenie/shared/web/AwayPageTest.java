package org.ispolnenie.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.ispolnenie.shared.domain.Messages;
import org.junit.jupiter.api.Test;

class AwayPageTest {

    @Test
    void whatWasAskedForComesBackByItselfOrByItsLink() {
        assertThat(AwayPage.page(Messages.RUSSIAN, ""))
                .contains("<html lang=\"ru\">")
                .contains("<meta http-equiv=\"refresh\" content=\"10\">")
                .contains("<a href=\"\">Открыть снова</a>")
                .doesNotContain("%1$s");
    }

    @Test
    void itSpeaksOneLanguage() {
        assertThat(AwayPage.page(Locale.ENGLISH, ""))
                .contains("<html lang=\"en\">")
                .contains("Unavailable for now", "Open again")
                .doesNotContainPattern("[А-Яа-я]");
    }

    @Test
    void whatWasPostedOpensAsAPage() {
        assertThat(AwayPage.page(Messages.RUSSIAN, "/point.xhtml?id=7&away=true"))
                .contains("content=\"10; url=/point.xhtml?id=7&amp;away=true\"")
                .contains("<a href=\"/point.xhtml?id=7&amp;away=true\">");
    }
}
