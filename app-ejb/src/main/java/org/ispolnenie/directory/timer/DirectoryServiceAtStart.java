package org.ispolnenie.directory.timer;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.ispolnenie.directory.service.ldap.LdapSignIn;

/** Reads the settings of the directory service at the start, so that what is wrong with them is told then. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DirectoryServiceAtStart {

    @Inject
    private LdapSignIn directory;

    @PostConstruct
    void begin() {
        directory.begin();
    }
}
