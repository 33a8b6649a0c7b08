package org.ispolnenie.oversight.service.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.oversight.service.DatedItem;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the controller.
 *
 * @param reports        to be judged, the oldest first
 * @param extensions     to be decided, the oldest first
 * @param drafts         protocols whose reading leaves doubts undecided
 * @param withoutAccount bodies that owe something and that nobody can sign in for: the committee reports for them
 */
public record Inbox(
        Counts counts,
        Page<ReportToJudge> reports,
        Page<ExtensionToDecide> extensions,
        List<DraftInDoubt> drafts,
        List<BodyWithoutAccount> withoutAccount) {

    public Inbox {
        drafts = List.copyOf(drafts);
        withoutAccount = List.copyOf(withoutAccount);
    }

    /** How much there is of each; of reports and extensions, up to ten thousand. */
    public record Counts(long reports, long extensions, int drafts, int withoutAccount) {}

    /** Where a row belongs. */
    public record Place(
            long controlPointId, DatedItem item, OrganizationRef organization, @Nullable LocalDate effectiveDue) {}

    /**
     * A report that was handed in.
     *
     * @param words  what it says, the beginning of it
     * @param files  how many files it has
     * @param author who handed it in, by the name people know them by
     * @param ownBody whether it is the caller's own organisation's, so that somebody else has to judge it
     */
    public record ReportToJudge(
            long id,
            long version,
            Place place,
            ReportKind kind,
            Instant submittedAt,
            String author,
            boolean onBehalf,
            String words,
            long files,
            boolean ownBody) {}

    /**
     * A later date that is asked for.
     *
     * @param askedBy who asked, by the name people know them by
     * @param ownBody whether it is the caller's own organisation's, so that somebody else has to decide it
     */
    public record ExtensionToDecide(
            long id,
            long version,
            Place place,
            LocalDate requestedDue,
            String reason,
            Instant askedAt,
            String askedBy,
            boolean ownBody) {}

    /**
     * A draft that cannot be approved as it is, or had better not be.
     *
     * @param doubts how many of its doubts nobody has decided
     * @param errors how many of these hold up the approval
     */
    public record DraftInDoubt(
            long protocolId, String title, @Nullable LocalDate meetingDate, int doubts, int errors) {}

    /** A body nobody can sign in for. */
    public record BodyWithoutAccount(String code, String name, int openPoints) {}
}
