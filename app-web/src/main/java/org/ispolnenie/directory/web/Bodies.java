package org.ispolnenie.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryQueries.OrganizationView;
import org.jspecify.annotations.Nullable;

/** Names of organisations and groups by their codes, and the choices of them; read once a request. */
@Named
@RequestScoped
public class Bodies {

    private DirectoryQueries directory;
    private @Nullable List<OrganizationView> organizations;
    private @Nullable Map<String, String> names;

    @SuppressWarnings("NullAway.Init")
    public Bodies() {}

    @Inject
    @SuppressWarnings("NullAway.Init")
    public Bodies(DirectoryQueries directory) {
        this.directory = directory;
    }

    public List<OrganizationView> getOrganizations() {
        if (organizations == null) {
            organizations = directory.organizations();
        }
        return organizations;
    }

    /** Name by code, the groups first: what a person may choose as a party of a decision. */
    public Map<String, String> getNames() {
        if (names == null) {
            Map<String, String> read = new LinkedHashMap<>();
            directory.groups(null).forEach(group -> read.put(group.code(), group.name()));
            getOrganizations().forEach(body -> read.put(body.code(), body.name()));
            names = read;
        }
        return names;
    }

    /** The names of several codes, with commas. */
    public String list(List<String> codes) {
        return String.join(", ", codes.stream().map(this::name).toList());
    }

    /** The name of a code; the code itself where the directory does not know it. */
    public String name(String code) {
        return getNames().getOrDefault(code, code);
    }
}
