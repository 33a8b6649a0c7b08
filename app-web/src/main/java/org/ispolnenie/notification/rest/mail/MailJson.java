package org.ispolnenie.notification.rest.mail;

import org.ispolnenie.notification.domain.mail.TemplateText;
import org.ispolnenie.notification.service.mail.MailRow;
import org.ispolnenie.notification.service.mail.TemplateQueries.TemplateView;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonFields;

/** Mails and templates in JSON. */
final class MailJson {

    private MailJson() {}

    static void mail(JsonText json, MailRow row, Messages words) {
        json.id("id", row.id())
                .value("state", row.state())
                .value("kind", row.kind())
                .field("text", words.text(row.message()))
                .field("person", row.to().name())
                .field("address", row.to().address())
                .field("organization", row.to().body())
                .field("label", row.item())
                .value("happenedAt", row.happenedAt())
                .field("attempts", row.attempts())
                .value("at", row.at())
                .field("error", row.error());
    }

    static void template(JsonText json, TemplateView template) {
        json.value("kind", template.kind())
                .field("language", template.language())
                .field("version", template.edition());
        words(json, template.words());
        json.field("madeBy", template.madeBy()).value("madeAt", template.madeAt());
    }

    /** As it was written: the spaces of a template are its own. */
    static TemplateText words(JsonFields fields) {
        return new TemplateText(fields.given("subject"), fields.given("text"), fields.given("html"));
    }

    static void words(JsonText json, TemplateText words) {
        json.field("subject", words.subject()).field("text", words.text()).field("html", words.html());
    }
}
