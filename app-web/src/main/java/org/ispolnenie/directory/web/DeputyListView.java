package org.ispolnenie.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.service.DeputyQueries;
import org.ispolnenie.directory.service.DeputyQueries.DeputyView;
import org.ispolnenie.directory.service.DeputyService;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryQueries.AccountView;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom, and the form that names a deputy. */
@Named
@RequestScoped
public class DeputyListView {

    @Inject
    private DeputyQueries deputies;

    @Inject
    private DeputyService service;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private @Nullable List<DeputyView> rows;
    private @Nullable String principal;
    private @Nullable String deputy;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String reason;

    public List<DeputyView> getRows() {
        if (rows == null) {
            rows = deputies.list();
        }
        return rows;
    }

    public List<AccountView> getAccounts() {
        return directory.accounts();
    }

    public void name() {
        service.name(
                principal,
                TypedDay.chosen(deputy, "/deputy"),
                TypedDay.of(from, "/from"),
                TypedDay.of(to, "/to"),
                reason);
        deputy = null;
        from = null;
        to = null;
        reason = null;
        done("deputyNamed");
    }

    public void revoke(long id) {
        service.revoke(id);
        done("deputyRevoked");
    }

    private void done(String key) {
        rows = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words.text("directory", key)));
    }

    /** The key of the word for where a period stands today. */
    public String state(DeputyView row) {
        if (row.course().revokedAt() != null) {
            return "revoked";
        }
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(row.from())) {
            return "planned";
        }
        return today.isAfter(row.to()) ? "over" : "inForce";
    }

    public @Nullable String getPrincipal() {
        return principal;
    }

    public void setPrincipal(@Nullable String principal) {
        this.principal = principal;
    }

    public @Nullable String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
