package org.ispolnenie.oversight.service.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.oversight.service.work.Inbox.BodyWithoutAccount;
import org.ispolnenie.oversight.service.work.Inbox.Counts;
import org.ispolnenie.oversight.service.work.Inbox.DraftInDoubt;
import org.ispolnenie.oversight.service.work.Inbox.ExtensionToDecide;
import org.ispolnenie.oversight.service.work.Inbox.ReportToJudge;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads what waits for the controller: their day's work on one page. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Role.Names.CONTROLLER)
public class InboxQueries {

    /** How many rows of a kind are given at once where nothing is said. */
    public static final int USUAL_LIMIT = 50;

    /** The longest part of a list that is given at once. */
    public static final int MAX_LIMIT = 500;

    private static final ListChoice REPORTS = ListChoice.of("reports to judge");
    private static final ListChoice EXTENSIONS = ListChoice.of("extensions to decide");
    private static final int COUNTED_UP_TO = 10_000;

    @Inject
    private InboxReader reader;

    @Inject
    private CurrentCaller caller;

    /** Everything, the lists from where their cursors say; null: from the beginning. */
    public Inbox inbox(int limit, @Nullable String reportsCursor, @Nullable String extensionsCursor) {
        List<DraftInDoubt> drafts = reader.drafts(MAX_LIMIT);
        List<BodyWithoutAccount> silent = reader.bodiesWithoutAccount();
        return new Inbox(
                new Counts(
                        reader.countReports(COUNTED_UP_TO),
                        reader.countExtensions(COUNTED_UP_TO),
                        drafts.size(),
                        silent.size()),
                reports(limit, reportsCursor),
                extensions(limit, extensionsCursor),
                drafts,
                silent);
    }

    /** How many reports and extensions wait, for the menu of every page. */
    public long waiting() {
        return reader.countReports(COUNTED_UP_TO) + reader.countExtensions(COUNTED_UP_TO);
    }

    /** A part of the reports to judge; the cursor of the part before, or null for the first. */
    public Page<ReportToJudge> reports(int limit, @Nullable String cursor) {
        return REPORTS.sealed(reader.reports(ownBody(), Math.min(limit, MAX_LIMIT), REPORTS.place(cursor)));
    }

    /** A part of the extensions to decide; the cursor of the part before, or null for the first. */
    public Page<ExtensionToDecide> extensions(int limit, @Nullable String cursor) {
        return EXTENSIONS.sealed(reader.extensions(ownBody(), Math.min(limit, MAX_LIMIT), EXTENSIONS.place(cursor)));
    }

    private @Nullable Long ownBody() {
        var body = caller.get().organization();
        return body == null ? null : body.id();
    }
}
