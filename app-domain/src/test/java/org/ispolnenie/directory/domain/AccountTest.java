package org.ispolnenie.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2019-11-01T06:00:00Z");

    private final Account account = new Account("controller", "Контролёр", "hash", null, Set.of(Role.CONTROLLER));

    @Test
    void fiveWrongPasswordsInARowLockItForAQuarterOfAnHour() {
        fail(5);

        assertThat(account.maySignInAt(NOW)).isFalse();
        assertThat(account.maySignInAt(NOW.plus(Account.LOCK).minusSeconds(1))).isFalse();
        assertThat(account.maySignInAt(NOW.plus(Account.LOCK))).isTrue();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        fail(4);
        account.recordSuccess();
        fail(4);

        assertThat(account.maySignInAt(NOW)).isTrue();
    }

    @Test
    void aNewPasswordUnlocksIt() {
        fail(5);
        account.changePassword("another hash");

        assertThat(account.maySignInAt(NOW)).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            account.recordFailure(NOW);
        }
    }
}
