package org.ispolnenie.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.OrganizationQueries;
import org.ispolnenie.directory.service.OrganizationView;
import org.jspecify.annotations.Nullable;

/** Names of organisations and groups by their codes, and the choices of them; read once a request. */
@Named
@RequestScoped
public class Bodies {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private OrganizationQueries schools;

    @Inject
    private Clock clock;

    private @Nullable List<OrganizationView> organizations;
    private @Nullable Map<String, String> names;

    public List<OrganizationView> getOrganizations() {
        if (organizations == null) {
            organizations = directory.bodies();
        }
        return organizations;
    }

    /** The schools that a body has today. */
    public List<OrganizationView> schoolsOf(OrganizationRef body) {
        return schools.objects(body.id(), OrganizationKind.SCHOOL, LocalDate.now(clock));
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

    /** The codes of what a person typed: names or codes with semicolons between, what the directory does not know as it is. */
    public String codes(String typed) {
        return Arrays.stream(typed.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(this::code)
                .collect(Collectors.joining(","));
    }

    private String code(String typed) {
        return getNames().entrySet().stream()
                .filter(body ->
                        body.getKey().equalsIgnoreCase(typed) || body.getValue().equalsIgnoreCase(typed))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(typed);
    }

    /** The name of a code; the code itself where the directory does not know it. */
    public String name(String code) {
        return getNames().getOrDefault(code, code);
    }
}
