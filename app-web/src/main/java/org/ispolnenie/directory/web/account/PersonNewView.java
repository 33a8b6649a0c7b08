package org.ispolnenie.directory.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.account.AccountDescription.Place;
import org.ispolnenie.directory.service.account.AccountDescription.Reach;
import org.ispolnenie.directory.service.account.AccountService;
import org.ispolnenie.directory.service.account.AccountService.NewAccount;
import org.jspecify.annotations.Nullable;

/** The form that makes an account, and what its person signs in with first. */
@Named
@RequestScoped
public class PersonNewView {

    @Inject
    private AccountService accounts;

    private @Nullable String login;
    private @Nullable String displayName;
    private @Nullable String organization;
    private List<Role> roles = List.of();
    private @Nullable String email;
    private String language = PersonService.LANGUAGES.get(0);
    private @Nullable NewAccount made;

    public void create() {
        made = accounts.create(
                login,
                displayName,
                new Place(ChosenBody.code(organization), Set.copyOf(roles)),
                new Reach(email, language, false));
    }

    /** The account just made; null before. */
    public @Nullable NewAccount getMade() {
        return made;
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    public List<String> getLanguages() {
        return PersonService.LANGUAGES;
    }

    public @Nullable String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login;
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
}
