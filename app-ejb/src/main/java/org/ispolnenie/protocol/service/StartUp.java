package org.ispolnenie.protocol.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ispolnenie.calendar.service.CalendarStartData;
import org.ispolnenie.directory.service.StartData;
import org.ispolnenie.directory.service.account.FirstAdministrator;
import org.ispolnenie.directory.service.madeup.MadeUpDirectory;
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
    private MadeUpDirectory region;

    @Inject
    @Any
    private Instance<MadeUpContent> madeUp;

    @Inject
    private StartLock lock;

    @Inject
    private NodeStart started;

    @PostConstruct
    void begin() {
        lock.holding(this::fillWhatIsEmpty);
        started.complete();
    }

    private void fillWhatIsEmpty() {
        directory.loadDirectory();
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
    }
}
