package org.ispolnenie.directory.service.signin;

import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** An audit that keeps nothing, for tests of what happens at the door. */
public final class ForgottenAudit implements AuditTrail {

    @Override
    public void write(AuditNote note) {}

    @Override
    public void write(AuditNote note, String login) {}

    @Override
    public void writeWithinReason(AuditNote note, @Nullable String login) {}
}
