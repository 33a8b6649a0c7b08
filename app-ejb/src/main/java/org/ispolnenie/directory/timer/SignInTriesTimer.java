package org.ispolnenie.directory.timer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.ispolnenie.directory.service.signin.SignInService;

/** Wakes the forgetting of old attempts to sign in every night. */
@Singleton
public class SignInTriesTimer {

    @Inject
    private SignInService signIn;

    @Schedule(hour = "3", minute = "41", persistent = false)
    void wake() {
        signIn.forgetOld();
    }
}
