package org.ispolnenie.audit.timer;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ispolnenie.audit.service.chain.AuditRights;

/** Looks once, at the start, at the rights on the tables of the record. */
@Singleton
@Startup
@DependsOn("StartUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditRightsAtStart {

    @Inject
    private AuditRights rights;

    @PostConstruct
    void look() {
        rights.look();
    }
}
