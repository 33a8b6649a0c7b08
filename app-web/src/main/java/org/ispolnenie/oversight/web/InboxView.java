package org.ispolnenie.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.oversight.service.due.Overdue;
import org.ispolnenie.oversight.service.due.OverdueQueries;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.oversight.service.work.Inbox;
import org.ispolnenie.oversight.service.work.InboxQueries;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** What waits for the controller, a kind of it at a time. */
@Named
@RequestScoped
public class InboxView {

    /** The kinds of what waits. */
    public enum Tab {
        REPORTS,
        EXTENSIONS,
        DOUBTS,
        UNREPRESENTED,
        OVERDUE
    }

    private static final int OVERDUE_SHOWN = 100;

    @Inject
    private InboxQueries queries;

    @Inject
    private OverdueQueries overdue;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private Overdue.@Nullable Counts late;
    private @Nullable Inbox inbox;

    public Tab getTab() {
        Tab tab = asked.one("tab", Tab.class);
        return tab == null ? Tab.REPORTS : tab;
    }

    public List<Tab> getTabs() {
        return List.of(Tab.values());
    }

    public Inbox getInbox() {
        if (inbox == null) {
            String cursor = asked.text("cursor");
            inbox = queries.inbox(
                    InboxQueries.USUAL_LIMIT,
                    getTab() == Tab.REPORTS ? cursor : null,
                    getTab() == Tab.EXTENSIONS ? cursor : null);
        }
        return inbox;
    }

    public long count(Tab tab) {
        return switch (tab) {
            case REPORTS -> getInbox().counts().reports();
            case EXTENSIONS -> getInbox().counts().extensions();
            case DOUBTS -> getInbox().counts().drafts();
            case UNREPRESENTED -> getInbox().counts().withoutAccount();
            case OVERDUE -> late().all();
        };
    }

    private Overdue.Counts late() {
        if (late == null) {
            late = overdue.counts(PointScope.all());
        }
        return late;
    }

    /** The same as it is shown. */
    public String figure(Tab tab) {
        return OverdueView.figure(count(tab), words);
    }

    /** What is overdue longest. */
    public List<Overdue.Point> getOverdue() {
        return overdue.points(PointScope.all(), null, OVERDUE_SHOWN, null).items();
    }

    /** The next part of the list that is shown; null where there is none. */
    public @Nullable String getNext() {
        return switch (getTab()) {
            case REPORTS -> getInbox().reports().nextCursor();
            case EXTENSIONS -> getInbox().extensions().nextCursor();
            default -> null;
        };
    }
}
