package org.ispolnenie.protocol.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.Optional;
import org.ispolnenie.calendar.service.CalendarStartData;
import org.ispolnenie.directory.service.StartData;
import org.ispolnenie.directory.service.account.FirstAdministrator;
import org.ispolnenie.directory.service.account.LockedOutAdministrator;
import org.ispolnenie.directory.service.madeup.MadeUpDirectory;
import org.ispolnenie.protocol.service.region.RegionPack;
import org.ispolnenie.protocol.service.region.RegionPackException;
import org.ispolnenie.shared.service.Setting;
import org.ispolnenie.shared.service.start.DemoData;
import org.ispolnenie.shared.service.start.MadeUpContent;
import org.ispolnenie.shared.service.start.NodeStart;
import org.ispolnenie.shared.service.start.StartContent;
import org.ispolnenie.shared.service.start.StartLock;

/**
 * Fills what is empty once the schema is there: directory, calendar, rule set, what other features begin with, first
 * accounts; on request a region to try it with.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

    private static final System.Logger LOG = System.getLogger(StartUp.class.getName());

    @Inject
    private StartData directory;

    @Inject
    private CalendarStartData calendar;

    @Inject
    private ControlRuleSets ruleSets;

    @Inject
    @Any
    private Instance<StartContent> contents;

    @Inject
    private FirstAdministrator administrator;

    @Inject
    private LockedOutAdministrator lockedOut;

    @Inject
    private MadeUpDirectory region;

    @Inject
    @Any
    private Instance<MadeUpContent> madeUp;

    @Resource
    private UserTransaction transaction;

    @Inject
    private StartLock lock;

    @Inject
    private NodeStart started;

    @PostConstruct
    void begin() {
        lock.holding(this::fillWhatIsEmpty);
        started.complete();
    }

    /** A pack that cannot be taken is told in a line of the log before the start ends. */
    private static RegionPack pack() {
        try {
            return RegionPack.chosen();
        } catch (RegionPackException refused) {
            LOG.log(System.Logger.Level.ERROR, refused.getMessage());
            throw refused;
        }
    }

    /** All of a region or nothing of it; it has been read and checked as a whole. */
    private void beginWith(RegionPack pack) {
        try {
            transaction.begin();
            directory.loadDirectory(pack.directory());
            calendar.loadCalendar(pack.calendar());
            ruleSets.addDelivered(pack.rules());
            transaction.commit();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failed) {
            throw new IllegalStateException("the start data could not be stored", failed);
        }
    }

    private void fillWhatIsEmpty() {
        if (directory.hasNoDirectory()) {
            beginWith(pack());
        }
        calendar.loadCalendar();
        ruleSets.addDelivered();
        contents.forEach(StartContent::addDelivered);
        Optional<String> startPassword =
                Boolean.parseBoolean(Setting.EMBEDDED.value()) ? Setting.DEMO_PASSWORD.given() : Optional.empty();
        startPassword.ifPresent(directory::createStartAccounts);
        if (DemoData.asked() == DemoData.REGION) {
            region.load();
            startPassword.ifPresent(region::createAccounts);
            madeUp.forEach(MadeUpContent::addMadeUp);
        }
        administrator.ensure(Setting.ADMIN_LOGIN.value(), Setting.ADMIN_PASSWORD.given());
        Setting.ADMIN_RESET.given().ifPresent(lockedOut::rescue);
    }
}
