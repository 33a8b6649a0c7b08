package org.ispolnenie.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryService;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The bodies of the directory, and the form that records who takes over from one. */
@Named
@RequestScoped
public class OrganizationListView {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private DirectoryService service;

    @Inject
    private Words words;

    private @Nullable List<OrganizationView> rows;
    private @Nullable Set<Long> withAccount;
    private @Nullable String body;
    private @Nullable String successor;
    private @Nullable String from;

    public List<OrganizationView> getRows() {
        if (rows == null) {
            rows = directory.bodies();
        }
        return rows;
    }

    /** Whether somebody can sign in for the body. */
    public boolean hasAccount(OrganizationView row) {
        if (withAccount == null) {
            withAccount = directory.bodiesWithAccount();
        }
        return withAccount.contains(row.id());
    }

    /** The version of a body in the list the person looks at. */
    private @Nullable Long seen(String code) {
        return getRows().stream()
                .filter(row -> row.code().equals(code))
                .map(OrganizationView::version)
                .findFirst()
                .orElse(null);
    }

    public void succeed() {
        String ending = TypedDay.chosen(body, "/body");
        service.succeed(ending, seen(ending), TypedDay.chosen(successor, "/successor"), TypedDay.of(from, "/from"));
        rows = null;
        body = null;
        successor = null;
        from = null;
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(words.text("directory", "successorRecorded")));
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
