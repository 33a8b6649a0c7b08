package org.ispolnenie.protocol.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ispolnenie.calendar.service.CalendarStartData;
import org.ispolnenie.directory.service.StartData;
import org.ispolnenie.shared.service.DemoData;
import org.ispolnenie.shared.service.NodeStart;
import org.ispolnenie.shared.service.Setting;
import org.ispolnenie.shared.service.StartLock;

/** Fills what is empty once the schema is there: directory, calendar, rule set, first accounts. */
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
        if (DemoData.asked() == DemoData.REGION) {
            directory.loadMadeUpRegion();
        }
        if (Boolean.parseBoolean(Setting.EMBEDDED.value())) {
            Setting.DEMO_PASSWORD.given().ifPresent(directory::createStartAccounts);
        }
        Setting.ADMIN_PASSWORD
                .given()
                .ifPresent(password -> directory.createAdministrator(Setting.ADMIN_LOGIN.value(), password));
    }
}
