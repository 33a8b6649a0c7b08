package org.ispolnenie.shared.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BasicCredentialTest {

    @Test
    void loginAndPasswordAreReadInUtf8() {
        assertThat(BasicCredential.in("Basic " + encoded("контролёр:пароль:с двоеточием")))
                .hasValueSatisfying(credential -> {
                    assertThat(credential.getCaller()).isEqualTo("контролёр");
                    assertThat(credential.getPasswordAsString()).isEqualTo("пароль:с двоеточием");
                });
    }

    @Test
    void theSchemeIsReadInAnyCase() {
        assertThat(BasicCredential.in("bAsIc " + encoded("a:b"))).isPresent();
    }

    @Test
    void whatIsNoCredentialIsNobody() {
        assertThat(BasicCredential.in(null)).isEmpty();
        assertThat(BasicCredential.in("Bearer abc")).isEmpty();
        assertThat(BasicCredential.in("Basic ???")).isEmpty();
        assertThat(BasicCredential.in("Basic " + encoded("no colon"))).isEmpty();
        assertThat(BasicCredential.in("Basic " + encoded(":no login"))).isEmpty();
    }

    @Property
    void noHeaderBreaksIt(@ForAll String garbage) {
        assertThat(BasicCredential.in("Basic " + garbage)).isNotNull();
    }

    private static String encoded(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
