package org.ispolnenie.directory.web.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.directory.service.body.BodyClosing;
import org.ispolnenie.directory.service.body.BodyService;
import org.ispolnenie.directory.web.TypedDay;
import org.ispolnenie.shared.input.WrittenText;
import org.jspecify.annotations.Nullable;

/** The administrator ends a body, with a successor or without. */
@Named
@RequestScoped
public class BodyClosingForm {

    @Inject
    private BodyPageView page;

    @Inject
    private BodyService service;

    private @Nullable Long version;
    private @Nullable String validTo;
    private @Nullable String reason;
    private @Nullable String successor;
    private boolean leaveOpen;

    public String close() {
        service.close(
                page.getCode(),
                getVersion(),
                new BodyClosing(
                        TypedDay.of(validTo, "/validTo"),
                        WrittenText.line(reason),
                        WrittenText.lineOrNull(successor),
                        leaveOpen));
        return "/directory/organization.xhtml?faces-redirect=true&saved=true&code=" + page.getCode();
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(page.getOrganization().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public @Nullable String getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable String validTo) {
        this.validTo = validTo;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor;
    }

    public boolean isLeaveOpen() {
        return leaveOpen;
    }

    public void setLeaveOpen(boolean leaveOpen) {
        this.leaveOpen = leaveOpen;
    }
}
