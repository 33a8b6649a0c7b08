package org.ispolnenie.notification.domain.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/**
 * An edition of the words in which a kind of notice is mailed. It is never changed: whoever edits a template adds an
 * edition, and the newest is the one that counts.
 */
@Entity
@Table(name = "mail_template")
public class MailTemplate extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String language;
    private int edition;
    private String subject;
    private String text;
    private String html;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected MailTemplate() {}

    /** @param edition 1 for the first one made here; the delivered template counts as 0 */
    public MailTemplate(NoticeKind kind, String language, int edition, TemplateText words, Act act) {
        this.kind = kind;
        this.language = language;
        this.edition = edition;
        this.subject = words.subject();
        this.text = words.text();
        this.html = words.html();
        this.madeBy = act.by();
        this.madeAt = act.at();
    }

    public NoticeKind kind() {
        return kind;
    }

    public String language() {
        return language;
    }

    public int edition() {
        return edition;
    }

    public TemplateText words() {
        return new TemplateText(subject, text, html);
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
