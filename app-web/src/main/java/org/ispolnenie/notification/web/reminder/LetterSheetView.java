package org.ispolnenie.notification.web.reminder;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.ispolnenie.notification.service.reminder.letter.LetterQueries;
import org.ispolnenie.notification.service.reminder.letter.LetterService;
import org.ispolnenie.notification.service.reminder.letter.LetterView;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** One letter to be printed, and the form that says it went out. */
@Named
@ViewScoped
public class LetterSheetView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AddressParameters asked;

    @Inject
    private LetterQueries letters;

    @Inject
    private LetterService service;

    @Inject
    private Words words;

    private long id;
    private @Nullable String how;
    private transient @Nullable LetterView letter;

    @PostConstruct
    void begin() {
        this.id = asked.id();
    }

    public LetterView getLetter() {
        if (letter == null) {
            letter = letters.letter(id);
        }
        return letter;
    }

    public void sent() {
        service.sent(id, how == null ? "" : how);
        letter = null;
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(words.text("notification", "letterMarked")));
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }
}
