package org.ispolnenie.notification.service.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.MailTemplate;
import org.ispolnenie.notification.domain.mail.MailTemplateRepository;
import org.ispolnenie.notification.domain.mail.TemplateText;
import org.jspecify.annotations.Nullable;

/** Reads the templates of mail that count now. */
@Stateless
@RolesAllowed({Role.Names.ADMIN, Role.Names.CONTROLLER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TemplateQueries {

    @Inject
    private MailTemplateRepository templates;

    /**
     * A template as it counts now.
     *
     * @param edition 0 for the delivered one
     * @param madeBy  the signature of who made the edition; null for the delivered one
     */
    public record TemplateView(
            NoticeKind kind,
            String language,
            int edition,
            TemplateText words,
            @Nullable String madeBy,
            @Nullable Instant madeAt) {}

    /** All of them, by kind, Russian before English. */
    public List<TemplateView> list() {
        Map<String, MailTemplate> own = templates.newest().stream()
                .collect(Collectors.toMap(one -> one.kind() + one.language(), Function.identity()));
        return Arrays.stream(NoticeKind.values())
                .flatMap(kind -> TemplateService.LANGUAGES.stream()
                        .map(language -> view(kind, language, own.get(kind + language))))
                .toList();
    }

    public TemplateView get(NoticeKind kind, String language) {
        return view(kind, language, templates.newest(kind, language).orElse(null));
    }

    /** The template that came with the product. */
    public TemplateText delivered(NoticeKind kind, String language) {
        return DeliveredTemplates.of(kind, language);
    }

    private static TemplateView view(NoticeKind kind, String language, @Nullable MailTemplate own) {
        return own == null
                ? new TemplateView(kind, language, 0, DeliveredTemplates.of(kind, language), null, null)
                : new TemplateView(kind, language, own.edition(), own.words(), own.madeBy(), own.madeAt());
    }
}
