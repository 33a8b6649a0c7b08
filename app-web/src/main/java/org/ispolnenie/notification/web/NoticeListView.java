package org.ispolnenie.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.ispolnenie.notification.service.NoticeQueries;
import org.ispolnenie.notification.service.NoticeRow;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.service.Setting;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** What the reader is told, by day; what is shown stands in the address. */
@Named
@RequestScoped
public class NoticeListView {

    private static final int PAGE_SIZE = 50;

    @Inject
    private NoticeQueries notices;

    @Inject
    private AddressParameters asked;

    private @Nullable Page<NoticeRow> page;

    public Page<NoticeRow> getPage() {
        if (page == null) {
            page = notices.list(isUnread(), PAGE_SIZE, asked.text("cursor"));
        }
        return page;
    }

    public List<NoticeDay> getDays() {
        return NoticeDay.of(getPage().items(), ZoneId.of(Setting.ZONE.value()));
    }

    /** Whether only the new ones are shown. */
    public boolean isUnread() {
        return Boolean.TRUE.equals(asked.flag("unread"));
    }

    /** The address of the next part. */
    public String getNext() {
        return "list.xhtml?" + (isUnread() ? "unread=true&" : "") + "cursor="
                + getPage().nextCursor();
    }
}
