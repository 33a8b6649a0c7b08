package org.ispolnenie.notification.web.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.notification.service.reminder.digest.Digest;
import org.ispolnenie.notification.service.reminder.digest.DigestQueries;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
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
            String notice = asked.text("notice");
            if (notice == null || !notice.matches("\\d{1,18}")) {
                throw new NotFoundException(Message.of("shared.NO_SUCH_PAGE"));
            }
            digest = digests.digest(Long.parseLong(notice));
        }
        return digest;
    }
}
