package org.ispolnenie.notification.service.mail;

import java.util.Locale;
import java.util.ResourceBundle;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.TemplateText;
import org.ispolnenie.shared.domain.DeliveredFile;

/**
 * The templates that come with the product: a subject for every kind, and a body for what is about one happening and one
 * for what lists control points.
 */
final class DeliveredTemplates {

    private static final String FOLDER = "/org/ispolnenie/notification/mail/";
    private static final ResourceBundle.Control BUNDLES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private DeliveredTemplates() {}

    /** @param language {@code ru} or {@code en} */
    static TemplateText of(NoticeKind kind, String language) {
        String body = (kind.listsPoints() ? "points_" : "notice_") + language;
        return new TemplateText(subject(kind, language), read(body + ".txt"), read(body + ".html"));
    }

    private static String subject(NoticeKind kind, String language) {
        return ResourceBundle.getBundle(
                        "org.ispolnenie.notification.messages",
                        Locale.forLanguageTag(language),
                        DeliveredTemplates.class.getClassLoader(),
                        BUNDLES)
                .getString("notification.subject." + kind.name());
    }

    private static String read(String name) {
        return DeliveredFile.text(DeliveredTemplates.class, FOLDER + name);
    }
}
