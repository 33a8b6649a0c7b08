package org.ispolnenie.oversight.service.work;

import java.util.List;
import org.ispolnenie.oversight.service.work.Inbox.BodyWithoutAccount;
import org.ispolnenie.oversight.service.work.Inbox.DraftInDoubt;
import org.ispolnenie.oversight.service.work.Inbox.ExtensionToDecide;
import org.ispolnenie.oversight.service.work.Inbox.ReportToJudge;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads what waits for controllers. */
public interface InboxReader {

    /**
     * Reports to judge by keyset.
     *
     * @param ownBody the body of the controller; null if none
     */
    Page<ReportToJudge> reports(@Nullable Long ownBody, int limit, @Nullable String cursor);

    /**
     * Extensions to decide by keyset.
     *
     * @param ownBody the body of the controller; null if none
     */
    Page<ExtensionToDecide> extensions(@Nullable Long ownBody, int limit, @Nullable String cursor);

    /** How many reports there are to judge, counted up to a limit. */
    long countReports(int upTo);

    /** How many extensions there are to decide, counted up to a limit. */
    long countExtensions(int upTo);

    /** Drafts with undecided doubts, the oldest first, up to a limit. */
    List<DraftInDoubt> drafts(int limit);

    /** Bodies with open control points and no account, by code. */
    List<BodyWithoutAccount> bodiesWithoutAccount();
}
