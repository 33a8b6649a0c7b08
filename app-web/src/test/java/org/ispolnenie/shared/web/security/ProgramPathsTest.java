package org.ispolnenie.shared.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramPathsTest {

    @Test
    void restAndSoapAreForPrograms() {
        assertThat(ProgramPaths.includes("/api")).isTrue();
        assertThat(ProgramPaths.includes("/api/v1/me")).isTrue();
        assertThat(ProgramPaths.includes("/services/DecisionControl")).isTrue();
    }

    @Test
    void whatOnlyBeginsAlikeIsAPage() {
        assertThat(ProgramPaths.includes("/apiary.xhtml")).isFalse();
        assertThat(ProgramPaths.includes("/protocol/list.xhtml")).isFalse();
        assertThat(ProgramPaths.includes("/")).isFalse();
    }
}
