package org.ispolnenie.notification.web.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.notification.service.reminder.digest.Digest;
import org.ispolnenie.notification.service.reminder.digest.DigestQueries;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** What one message to the reader reminded of, as it stands now. */
@Named
@RequestScoped
public class DigestView {

    @Inject
    private DigestQueries digests;

    @Inject
    private AddressParameters asked;

    private @Nullable Digest digest;

    public Digest getDigest() {
        if (digest == null) {
            digest = digests.digest(asked.id("notice"));
        }
        return digest;
    }
}
