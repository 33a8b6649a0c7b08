package org.ispolnenie.directory.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.PersonService;
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
    private final TypedPerson typed = new TypedPerson();
    private @Nullable NewAccount made;

    public void create() {
        made = accounts.create(login, typed.getDisplayName(), typed.place(), typed.reach());
    }

    public TypedPerson getTyped() {
        return typed;
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
}
