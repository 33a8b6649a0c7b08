package org.ispolnenie.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import org.ispolnenie.shared.message.Messages;
import org.jspecify.annotations.Nullable;
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
    void thePageIsFoundAgainWhoeverAnswersForIt() {
        Map<String, Object> failed = Map.of(RequestDispatcher.ERROR_REQUEST_URI, "/app/assignment/point.xhtml");

        assertThat(AwayPage.posted(post("/app/error", "id=7", failed)))
                .isEqualTo("/app/assignment/point.xhtml?id=7&away=true");
        assertThat(AwayPage.posted(post("/app/assignment/point.xhtml", "id=7&done=COMMENTED", Map.of())))
                .isEqualTo("/app/assignment/point.xhtml?id=7&away=true");
        assertThat(AwayPage.posted(post("/app/sign-out", null, Map.of()))).isEqualTo("/app/");
    }

    private static HttpServletRequest post(String path, @Nullable String query, Map<String, Object> attributes) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                AwayPageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, asked, arguments) -> switch (asked.getName()) {
                    case "getRequestURI" -> path;
                    case "getQueryString" -> query;
                    case "getContextPath" -> "/app";
                    case "getAttribute" -> attributes.get(String.valueOf(arguments[0]));
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    @Test
    void whatWasPostedOpensAsAPage() {
        assertThat(AwayPage.page(Messages.RUSSIAN, "/point.xhtml?id=7&away=true"))
                .contains("content=\"10; url=/point.xhtml?id=7&amp;away=true\"")
                .contains("<a href=\"/point.xhtml?id=7&amp;away=true\">");
    }
}
