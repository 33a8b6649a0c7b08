package org.ispolnenie.notification.domain.mail;

import java.util.List;
import java.util.Optional;
import org.ispolnenie.notification.domain.NoticeKind;

/** Where editions of templates are kept. */
public interface MailTemplateRepository {

    /** The newest edition; empty while only the delivered template is there. */
    Optional<MailTemplate> newest(NoticeKind kind, String language);

    /** The newest edition of every template that has one. */
    List<MailTemplate> newest();

    void add(MailTemplate template);
}
