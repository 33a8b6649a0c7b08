package org.ispolnenie.assignment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.extension.ExtensionView;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.assignment.service.point.PointAction;
import org.ispolnenie.assignment.service.point.PointLife;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.web.PageCaller;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/**
 * One control point with all that happened to it, as the person at the page sees it. The forms on the page are beans of
 * their own; after each action the page is shown anew and says what was done.
 */
@Named
@ViewScoped
public class PointView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PointQueries points;

    @Inject
    private AddressParameters asked;

    @Inject
    private PageCaller who;

    @Inject
    private DirectoryQueries directory;

    private long id;
    private transient @Nullable PointLife life;

    public long getId() {
        if (id == 0) {
            id = asked.id();
        }
        return id;
    }

    public PointLife getLife() {
        if (life == null) {
            life = points.life(getId());
        }
        return life;
    }

    public ControlPointCard getCard() {
        return getLife().card();
    }

    /** Whether a person has corrected the date that the protocol states: then both are shown. */
    public boolean isDateCorrected() {
        return getCard().why().stream().anyMatch(step -> step.key().equals("protocol.deadline.CORRECTED"));
    }

    /** The version the person has seen; a change made meanwhile is noticed by it. */
    public long getVersion() {
        return getCard().version();
    }

    /** What is stored may have changed. */
    public void reload() {
        life = null;
    }

    /** The address of the page after something was done. */
    public String after(PointConfirmation done) {
        return "/assignment/point.xhtml?faces-redirect=true&id=" + getId() + "&done=" + done;
    }

    public @Nullable PointConfirmation getDone() {
        return asked.one("done", PointConfirmation.class);
    }

    public boolean may(PointAction action) {
        return getLife().may().contains(action);
    }

    /** The reports handed in, the newest first. */
    public List<ReportView> getReports() {
        return getLife().reports().stream()
                .sorted((one, other) -> Long.compare(other.id(), one.id()))
                .toList();
    }

    /** The report that was returned, while it is still to be answered; null otherwise. */
    public @Nullable ReportView getReturned() {
        return getCard().standing().status().state().awaitsExecution()
                ? getReports().stream()
                        .filter(report -> report.state() != ReportState.SUBMITTED)
                        .findFirst()
                        .filter(report -> report.state() == ReportState.RETURNED)
                        .orElse(null)
                : null;
    }

    /** The request that is being decided; null if there is none. */
    public @Nullable ExtensionView getPending() {
        return getLife().extensions().stream()
                .filter(request -> request.state().name().equals("PENDING"))
                .findFirst()
                .orElse(null);
    }

    /** Until which day a later date may be asked for; null where there is no date. */
    public @Nullable LocalDate getLastDayToAsk() {
        return getLife().lastDayToAsk();
    }

    public List<PartNode> getParts() {
        return PartNode.tree(
                getLife().parts(),
                getCard().organization().code(),
                new PartNode.Viewer(
                        own(),
                        who.isController(),
                        part -> directory.hasAccount(part.organization().id())));
    }

    /** The parts of the person's own body that a further part may be taken from. */
    public List<PartNode> getOwnParts() {
        return getParts().stream()
                .filter(node -> isOwnCode(node.part().organization().code()))
                .filter(node -> node.part().state().awaitsExecution())
                .toList();
    }

    /** Whether the person may pass something on: as the answering body, as the holder of a part, or as controller. */
    public boolean isPassingOn() {
        return may(PointAction.PASS_ON)
                || (getCard().standing().status().state().awaitsExecution()
                        && (who.isController() || !getOwnParts().isEmpty()));
    }

    /** Whether it is the person's own body's, about which they do not decide even as a controller. */
    public boolean isOwn() {
        return isOwnCode(getCard().organization().code());
    }

    public boolean isOwnCode(String code) {
        return code.equals(own());
    }

    private @Nullable String own() {
        var organization = who.getOrganization();
        return organization == null ? null : organization.code();
    }
}
