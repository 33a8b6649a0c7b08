package org.ispolnenie.notification.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.TemplateText;
import org.ispolnenie.notification.service.mail.TemplateQueries;
import org.ispolnenie.notification.service.mail.TemplateQueries.TemplateView;
import org.ispolnenie.notification.service.mail.TemplateService;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** One template of mail, chosen in the address; edited and tried out on the page. */
@Named
@RequestScoped
public class TemplateEditView {

    @Inject
    private TemplateQueries templates;

    @Inject
    private TemplateService service;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private @Nullable NoticeKind kind;
    private @Nullable String language;
    private @Nullable TemplateView template;
    private @Nullable Long edition;
    private @Nullable String subject;
    private @Nullable String text;
    private @Nullable String html;
    private @Nullable TemplateText example;

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }

    public List<String> getLanguages() {
        return TemplateService.LANGUAGES;
    }

    public TemplateView getTemplate() {
        if (template == null) {
            template = templates.get(getKind(), getLanguage());
        }
        return template;
    }

    /** Fills the template with an example; nothing is stored. */
    public void preview() {
        example = service.preview(getKind(), getLanguage(), typed());
    }

    public void save() {
        preview();
        store(typed(), "templateSaved");
    }

    /** Puts the delivered template back, as a new edition. */
    public void restore() {
        TemplateText delivered = templates.delivered(getKind(), getLanguage());
        example = service.preview(getKind(), getLanguage(), delivered);
        store(delivered, "templateRestored");
    }

    private void store(TemplateText stored, String said) {
        service.save(getKind(), getLanguage(), edition, stored);
        template = null;
        edition = null;
        subject = stored.subject();
        text = stored.text();
        html = stored.html();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words.text("notification", said)));
    }

    /** As it was typed, with the line ends of templates instead of those of forms. */
    private TemplateText typed() {
        return new TemplateText(lines(subject), lines(text), lines(html));
    }

    private static String lines(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    public @Nullable TemplateText getExample() {
        return example;
    }

    public NoticeKind getKind() {
        if (kind == null) {
            NoticeKind named = asked.one("kind", NoticeKind.class);
            kind = named == null ? NoticeKind.ASSIGNED : named;
        }
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }

    public String getLanguage() {
        if (language == null) {
            String named = asked.text("of");
            language = TemplateService.LANGUAGES.contains(String.valueOf(named)) ? named : "ru";
        }
        return String.valueOf(language);
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Long getEdition() {
        return edition == null ? Long.valueOf(getTemplate().edition()) : edition;
    }

    public void setEdition(Long edition) {
        this.edition = edition;
    }

    public String getSubject() {
        return subject == null ? getTemplate().words().subject() : subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text == null ? getTemplate().words().text() : text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public String getHtml() {
        return html == null ? getTemplate().words().html() : html;
    }

    public void setHtml(@Nullable String html) {
        this.html = html;
    }
}
