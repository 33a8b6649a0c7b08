package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import org.ispolnenie.shared.service.audit.Audited;
import org.jspecify.annotations.Nullable;

/** Which methods of services are recorded for the audit. */
final class Recorded {

    private static final String START = "fills an empty installation at its start";
    private static final String MADE_UP = "makes up a region to try the application with";
    private static final String READS = "changes nothing";
    private static final String OBSERVES = "is part of a command that is recorded";
    private static final String SWEEP = "is the engine's work, which keeps a record of its own (reminder_sweep)";
    private static final String MAIL = "is the outbox's work, whose rows say what was sent";
    private static final String CALLS = "does it by methods that are recorded";

    /** Services, or methods of them, that change nothing that a person decides; with the reason. */
    static final Map<String, String> NOT = Map.ofEntries(
            Map.entry("AuditSealing", "is the audit itself"),
            Map.entry("AuditVerification", "reads the audit, and remembers what came of it"),
            Map.entry("AuditExport#piece", READS),
            Map.entry("AuditRights", READS),
            Map.entry("AuditRetention", "records itself what it lets go of"),
            Map.entry("IdempotentRequests", "keeps keys of requests; what they do is recorded where it is done"),
            Map.entry("OwnContext", READS),
            Map.entry("FrameworksToStartWith", START),
            Map.entry("FormsToStartWith", START),
            Map.entry("ProjectsToStartWith", START),
            Map.entry("StartData", START),
            Map.entry("CalendarStartData", START),
            Map.entry("ControlRuleSets", START),
            Map.entry("FirstAdministrator", "makes the first account at the start; its history says so"),
            Map.entry("LockedOutAdministrator", "records by itself what it does: most starts ask for nothing"),
            Map.entry("LdapAccounts", "records by itself what differed; most sign-ins change nothing"),
            Map.entry("ErasureService", "records by itself under the pseudonym: the login is gone by then"),
            Map.entry("SignatureReplacement", "carries out an erasure that is recorded"),
            Map.entry("MadeUpQuality", MADE_UP),
            Map.entry("MadeUpSets", MADE_UP),
            Map.entry("MadeUpSchools", MADE_UP),
            Map.entry("MadeUpProjects", MADE_UP),
            Map.entry("MadeUpDirectory", MADE_UP),
            Map.entry("SweepService", SWEEP),
            Map.entry("SweepLog", SWEEP),
            Map.entry("SweepPiece", SWEEP),
            Map.entry("EngineService#announceSweep", CALLS),
            Map.entry("MailService", MAIL),
            Map.entry("MailStep", MAIL),
            Map.entry("LogLevelLapse", "ends what was recorded with its end when it began"),
            Map.entry("AddressedMail", OBSERVES),
            Map.entry("NotificationService", OBSERVES),
            Map.entry("ReminderChanges", OBSERVES),
            Map.entry("PutOnControlService", OBSERVES),
            Map.entry("SuccessionService#atOnce", OBSERVES),
            Map.entry("SuccessionService#afterApproval", OBSERVES),
            Map.entry("NoticeService", "marks what a person has read themselves; nothing else hangs on it"),
            Map.entry("TemplateService#preview", READS),
            Map.entry("TransferActWatch", "tells of an act that is missing, by notices"),
            Map.entry("OrphanFiles", "deletes files that no row names"),
            Map.entry("PublishedFeeds", READS),
            Map.entry("CalendarFeedService#subscription", READS),
            Map.entry("SheetCells", "is called by SheetService and SheetWorkbookService"),
            Map.entry("FormImportService#preview", READS),
            Map.entry("CalendarImportService#preview", READS),
            Map.entry("OrganizationImportService#preview", READS),
            Map.entry("PeopleImportService#preview", READS),
            Map.entry("SessionService#open", READS),
            Map.entry("OwnSessions#open", READS),
            Map.entry("PersonService#list", READS),
            Map.entry("PersonService#get", READS),
            Map.entry("ReviewService#requireUndecided", READS),
            Map.entry("DraftService#alreadyImported", READS),
            Map.entry("DraftService#preview", READS),
            Map.entry("DraftService#readAgain", READS),
            Map.entry("ImportService", CALLS),
            Map.entry("EventDateService#preview", READS),
            Map.entry("BulkService", CALLS),
            Map.entry("OneOfMany", CALLS),
            Map.entry("ChosenSchoolsService", CALLS),
            Map.entry("BasisReportService", CALLS),
            Map.entry("ProjectAsWhole", CALLS));

    private Recorded() {}

    /** Every method that others may call, of services that do not only answer questions; else somebody forgets one. */
    static ArchCondition<JavaMethod> beSaid() {
        return new ArchCondition<>("be recorded for the audit, or not with a reason") {
            @Override
            public void check(@Nullable JavaMethod method, @Nullable ConditionEvents events) {
                if (method != null && events != null && isForgotten(method)) {
                    events.add(SimpleConditionEvent.violated(
                            method,
                            method.getFullName() + " is not recorded: give it @Audited, or Recorded.NOT a reason"));
                }
            }
        };
    }

    private static boolean isForgotten(JavaMethod method) {
        String service = method.getOwner().getSimpleName();
        return !method.isAnnotatedWith(Audited.class)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !service.endsWith("Queries")
                && !NOT.containsKey(service)
                && !NOT.containsKey(service + "#" + method.getName());
    }
}
