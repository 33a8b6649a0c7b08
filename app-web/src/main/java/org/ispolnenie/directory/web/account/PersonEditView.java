package org.ispolnenie.directory.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.account.AccountService;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The form that says who a person is, what they may do, and how they are reached. */
@Named
@RequestScoped
public class PersonEditView {

    @Inject
    private PersonService people;

    @Inject
    private AccountService accounts;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private @Nullable PersonRow stored;
    private @Nullable Long version;
    private @Nullable TypedPerson typed;

    public TypedPerson getTyped() {
        if (typed == null) {
            typed = TypedPerson.of(stored());
        }
        return typed;
    }

    public void save() {
        accounts.change(login(), getVersion(), getTyped().description());
        stored = null;
        version = null;
        typed = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words.text("directory", "personSaved")));
    }

    private String login() {
        return asked.required("login");
    }

    private PersonRow stored() {
        if (stored == null) {
            stored = people.get(login());
        }
        return stored;
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    public List<String> getLanguages() {
        return PersonService.LANGUAGES;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(stored().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
