package org.ispolnenie.directory.web.account;

import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.account.AccountDescription;
import org.ispolnenie.directory.service.account.AccountDescription.Place;
import org.ispolnenie.directory.service.account.AccountDescription.Reach;
import org.jspecify.annotations.Nullable;

/** What the form of a person holds: empty for a new one, else beginning with what is stored. */
public final class TypedPerson {

    private @Nullable String displayName;
    private @Nullable String organization;
    private List<Role> roles = List.of();
    private @Nullable String email;
    private String language = PersonService.LANGUAGES.get(0);
    private boolean heads;

    TypedPerson() {}

    static TypedPerson of(PersonRow person) {
        OrganizationRef body = person.organization();
        TypedPerson typed = new TypedPerson();
        typed.displayName = person.name();
        typed.organization = body == null ? null : ChosenBody.label(body);
        typed.roles = person.roles().stream().sorted().toList();
        typed.email = person.email();
        typed.language = person.language();
        typed.heads = person.heads();
        return typed;
    }

    AccountDescription description() {
        return new AccountDescription(displayName == null ? "" : displayName, place(), reach());
    }

    Place place() {
        return new Place(ChosenBody.code(organization), Set.copyOf(roles));
    }

    Reach reach() {
        return new Reach(email, language, heads);
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = List.copyOf(roles);
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isHeads() {
        return heads;
    }

    public void setHeads(boolean heads) {
        this.heads = heads;
    }
}
