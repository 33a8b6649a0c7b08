package org.ispolnenie.directory.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.account.AccountDescription;
import org.ispolnenie.directory.service.account.AccountDescription.Place;
import org.ispolnenie.directory.service.account.AccountDescription.Reach;
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
    private @Nullable Typed typed;

    /** What the form holds; begins with what is stored. */
    public static final class Typed {

        private @Nullable String displayName;
        private @Nullable String organization;
        private List<Role> roles;
        private @Nullable String email;
        private String language;
        private boolean heads;

        private Typed(PersonRow person) {
            OrganizationRef body = person.organization();
            this.displayName = person.name();
            this.organization = body == null ? null : ChosenBody.label(body);
            this.roles = person.roles().stream().sorted().toList();
            this.email = person.email();
            this.language = person.language();
            this.heads = person.heads();
        }

        private AccountDescription description() {
            return new AccountDescription(
                    displayName == null ? "" : displayName,
                    new Place(ChosenBody.code(organization), Set.copyOf(roles)),
                    new Reach(email, language, heads));
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

    public Typed getTyped() {
        if (typed == null) {
            typed = new Typed(stored());
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
