package org.ispolnenie.schoolsupport.service.project;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ispolnenie.shared.service.StartLock;

/** Has the delivered projects stored once the schema is there; one node does it. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ProjectsStartUp {

    @Inject
    private ProjectsToStartWith projects;

    @Inject
    private StartLock lock;

    @PostConstruct
    void begin() {
        lock.holding(projects::addDelivered);
    }
}
