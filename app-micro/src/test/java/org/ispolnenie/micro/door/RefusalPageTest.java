package org.ispolnenie.micro.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.glassfish.grizzly.http.HttpRequestPacket;
import org.junit.jupiter.api.Test;

class RefusalPageTest {

    @Test
    void aPageThatWasAskedForComesBackByItselfOrByItsLink() {
        String page = RefusalPage.of(DoorRefusal.NO_DATABASE, get("Accept-Language", "ru"));

        assertThat(page)
                .contains("<html lang=\"ru\">")
                .contains("Временно недоступно")
                .contains("<meta http-equiv=\"refresh\" content=\"10\">")
                .contains("<a href=\"\">Открыть снова</a>")
                .doesNotContain("Unavailable", "%1$s");
    }

    @Test
    void thePersonReadsTheLanguageTheyChoseOrTheirBrowserWants() {
        assertThat(RefusalPage.of(DoorRefusal.NO_DATABASE, get("Accept-Language", "en-GB,ru;q=0.5")))
                .contains("<html lang=\"en\">")
                .contains("Open again")
                .doesNotContainPattern("[А-Яа-я]");
        assertThat(get("Cookie", "a=b; language=en").readsEnglish()).isTrue();
        assertThat(get("Cookie", "language=ru").readsEnglish()).isFalse();
        assertThat(get("Accept-Language", "ru_RU;q=,,=").readsEnglish()).isFalse();
        assertThat(get("Accept-Language", "de, en;q=0.3").readsEnglish()).isTrue();
    }

    @Test
    void aPageThatWasPostedIsOpenedAndNotPostedAgain() {
        RefusedClient caller = RefusedClient.of(HttpRequestPacket.builder()
                .method("POST")
                .uri("/assignment/point.xhtml")
                .query("id=7&x=\"<b>")
                .protocol("HTTP/1.1")
                .build());

        assertThat(caller.next()).isEqualTo("?id=7&x=\"<b>&away=true");
        assertThat(RefusalPage.of(DoorRefusal.NO_DATABASE, caller))
                .contains("content=\"10; url=?id=7&amp;x=&quot;&lt;b>&amp;away=true\"")
                .contains("<a href=\"?id=7&amp;x=&quot;&lt;b>&amp;away=true\">");
    }

    @Test
    void whatDoesNotPassByItselfIsNotAskedAgainByItself() {
        assertThat(RefusalPage.of(DoorRefusal.TOO_LARGE, RefusedClient.UNKNOWN))
                .contains("Запрос не принят", "Запрос больше 200 МБ", "The request is larger than 200 MB")
                .doesNotContain("refresh");
    }

    private static RefusedClient get(String header, String value) {
        return RefusedClient.of(HttpRequestPacket.builder()
                .method("GET")
                .uri("/assignment/list.xhtml")
                .protocol("HTTP/1.1")
                .header(header, value)
                .build());
    }
}
