package org.ispolnenie.shared.web.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAddressTest {

    @Test
    void whatAPageWasAskedForLeadsBackToIt() {
        assertThat(PageAddress.kept("id=7&from=3")).isEqualTo("id=7&from=3");
        assertThat(PageAddress.kept(null)).isEmpty();
    }

    @Test
    void whatIsSaidOnceIsNotSaidAgain() {
        assertThat(PageAddress.kept("id=7&done=COMMENTED&expired=true")).isEqualTo("id=7");
        assertThat(PageAddress.kept("expired=true")).isEmpty();
    }

    @Test
    void whatBelongsToOnePostIsNotRepeated() {
        assertThat(PageAddress.kept("jakarta.faces.ViewState=stateless&id=7&primefaces.nonce=x"))
                .isEqualTo("id=7");
    }

    @Test
    void onlyPagesAreComeBackTo() {
        assertThat(PageAddress.isPage("/assignment/point.xhtml")).isTrue();
        assertThat(PageAddress.isPage("/")).isTrue();
        assertThat(PageAddress.isPage("/attachment")).isFalse();
        assertThat(PageAddress.isPage("/jakarta.faces.resource/app.css.xhtml")).isFalse();
    }

    @Test
    void anotherSiteIsNotComeBackTo() {
        assertThat(PageAddress.ofOurs("/assignment/point.xhtml?id=7", "")).contains("/assignment/point.xhtml?id=7");
        assertThat(PageAddress.ofOurs("//evil.example/index.xhtml", "")).isEmpty();
        assertThat(PageAddress.ofOurs("/\\evil.example/index.xhtml", "")).isEmpty();
        assertThat(PageAddress.ofOurs("https://evil.example/index.xhtml", "")).isEmpty();
        assertThat(PageAddress.ofOurs("/index.xhtml\r\nSet-Cookie: a=b", "")).isEmpty();
        assertThat(PageAddress.ofOurs("/sign-in.xhtml", "")).isEmpty();
        assertThat(PageAddress.ofOurs("/elsewhere/index.xhtml", "/ispolnenie")).isEmpty();
        assertThat(PageAddress.ofOurs(null, "")).isEmpty();
    }
}
