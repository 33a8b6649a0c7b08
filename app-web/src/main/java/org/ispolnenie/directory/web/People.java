package org.ispolnenie.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.ispolnenie.directory.service.DirectoryQueries;

/** Names of people by their logins; each read once a request. */
@Named
@RequestScoped
public class People {

    private final Map<String, String> names = new HashMap<>();

    @Inject
    private DirectoryQueries directory;

    /** How the person is called; the login itself where the account is unknown. */
    public String name(String login) {
        return names.computeIfAbsent(login, directory::displayName);
    }
}
