package org.ispolnenie.notification.web.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.notification.service.reminder.letter.LetterQueries;
import org.ispolnenie.notification.service.reminder.letter.LetterRow;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** Letters to be printed, those to be sent first. */
@Named
@RequestScoped
public class LetterListView {

    private static final int PAGE_SIZE = 50;

    @Inject
    private LetterQueries letters;

    @Inject
    private AddressParameters asked;

    private @Nullable Page<LetterRow> page;

    public Page<LetterRow> getPage() {
        if (page == null) {
            page = letters.list(isOpen() ? true : null, PAGE_SIZE, asked.text("cursor"));
        }
        return page;
    }

    /** Whether only those still to be sent are shown. */
    public boolean isOpen() {
        return Boolean.TRUE.equals(asked.flag("open"));
    }

    public String getNext() {
        return "letters.xhtml?" + (isOpen() ? "open=true&" : "") + "cursor="
                + getPage().nextCursor();
    }
}
