package org.ispolnenie.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.assignment.service.part.PartView;
import org.ispolnenie.assignment.service.part.SubAssignmentService;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.directory.web.Bodies;
import org.ispolnenie.directory.web.PageCaller;
import org.ispolnenie.reading.result.PartyRole;
import org.jspecify.annotations.Nullable;

/** Passes a part of a control point on, and answers and judges parts. */
@Named
@ViewScoped
public class PartForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PointView point;

    @Inject
    private SubAssignmentService parts;

    @Inject
    private Bodies bodies;

    @Inject
    private PageCaller who;

    private @Nullable Long parent;
    private String body = "";
    private PartyRole role = PartyRole.EXECUTOR;
    private String task = "";
    private String due = "";
    private String said = "";
    private transient @Nullable List<Part> chosen;

    @PostConstruct
    void begin() {
        this.role = who.isController() ? PartyRole.CO_EXECUTOR : PartyRole.EXECUTOR;
    }

    public String give() {
        parts.give(
                point.getId(),
                parent,
                TypedValues.required("/organization", body),
                role,
                TypedValues.required("/task", task),
                TypedValues.requiredDay("/due", due));
        return point.after(PointConfirmation.PASSED_ON);
    }

    public String answer(PartView part) throws IOException {
        String words = TypedValues.required("/answer", said);
        for (Part file : chosen == null ? List.<Part>of() : chosen) {
            try (SpooledFile spooled = SpooledFile.of(file)) {
                parts.attach(part.id(), spooled.incoming());
            }
        }
        parts.answer(part.id(), chosen == null ? part.version() : null, words);
        return point.after(PointConfirmation.ANSWERED);
    }

    public String accept(PartView part) {
        parts.accept(part.id(), part.version(), TypedValues.orNull(said));
        return point.after(PointConfirmation.PART_ACCEPTED);
    }

    public String returnToBody(PartView part) {
        parts.returnToBody(part.id(), part.version(), TypedValues.required("/reason", said));
        return point.after(PointConfirmation.PART_RETURNED);
    }

    public String withdraw(PartView part) {
        parts.withdraw(part.id(), part.version(), TypedValues.required("/reason", said));
        return point.after(PointConfirmation.WITHDRAWN);
    }

    /** To whom a part may go: an own service or school; a co-executor the controller names may be any body of today. */
    public List<OrganizationView> getBodies() {
        Stream<OrganizationView> others = bodies.getOrganizations().stream()
                .filter(body -> body.existence().to() == null
                        && !body.code().equals(point.getCard().organization().code()))
                .filter(body -> who.isController() || point.isOwnCode(String.valueOf(body.parent())));
        @Nullable OrganizationRef own = who.isController() ? null : who.getOrganization();
        Stream<OrganizationView> schools = own == null ? Stream.of() : bodies.schoolsOf(own).stream();
        return Stream.concat(others, schools).toList();
    }

    public List<PartyRole> getRoles() {
        return List.of(PartyRole.EXECUTOR, PartyRole.CO_EXECUTOR);
    }

    public @Nullable Long getParent() {
        return parent;
    }

    public void setParent(@Nullable Long parent) {
        this.parent = parent;
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = TypedValues.words(body);
    }

    public PartyRole getRole() {
        return role;
    }

    public void setRole(PartyRole role) {
        this.role = role;
    }

    public String getTask() {
        return task;
    }

    public void setTask(@Nullable String task) {
        this.task = TypedValues.words(task);
    }

    public String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = TypedValues.words(due);
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = TypedValues.words(said);
    }

    public @Nullable List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<Part> chosen) {
        this.chosen = chosen;
    }
}
