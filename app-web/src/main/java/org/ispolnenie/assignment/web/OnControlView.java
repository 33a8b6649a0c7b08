package org.ispolnenie.assignment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries;
import org.ispolnenie.assignment.service.decision.ControlledDecisionService;
import org.ispolnenie.assignment.service.decision.ProtocolOnControl;
import org.ispolnenie.assignment.service.decision.ProtocolOnControl.Item;
import org.ispolnenie.assignment.service.decision.ProtocolOnControlQueries;
import org.ispolnenie.protocol.service.LinkService;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the card of a protocol shows of its control, and what the controller settles there: the contract of a decision,
 * its closing as a whole, links that are only suggested, what bodies see of each other.
 */
@Named
@ViewScoped
public class OnControlView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProtocolOnControlQueries queries;

    @Inject
    private ControlledDecisionQueries settled;

    @Inject
    private ControlledDecisionService decisions;

    @Inject
    private LinkService links;

    @Inject
    private AddressParameters asked;

    private long id;
    private @Nullable Long from;
    private transient @Nullable ProtocolOnControl protocol;
    private @Nullable ContractForm form;
    private @Nullable Sharing sharing;
    private @Nullable Long sharingSeen;
    private String act = "";

    private @Nullable ProtocolOnControl protocol() {
        if (protocol == null) {
            if (id == 0) {
                id = asked.id();
                from = asked.number("from");
            }
            protocol = queries.onControl(id).orElse(null);
            if (protocol != null && sharingSeen == null) {
                sharingSeen = settled.sharing(id).version();
            }
        }
        return protocol;
    }

    /** The protocol's id. */
    public long getId() {
        return id;
    }

    /** Whether the protocol is on control at all. */
    public boolean isOnControl() {
        return protocol() != null;
    }

    /** A decision on control; null where there is none of this number. */
    public @Nullable Item item(String number) {
        ProtocolOnControl whole = protocol();
        return whole == null
                ? null
                : whole.decisions().stream()
                        .filter(item -> item.number().equals(number))
                        .findFirst()
                        .orElse(null);
    }

    public void startChanging(Item item) {
        form = new ContractForm(item);
    }

    public void stopChanging() {
        form = null;
    }

    public boolean isChanging(Item item) {
        return form != null && form.getNumber().equals(item.number());
    }

    public @Nullable ContractForm getForm() {
        return form;
    }

    public @Nullable String saveContract() {
        if (form == null) {
            return null;
        }
        decisions.demand(id, form.getNumber(), form.getVersion(), form.contract());
        return after(OnControlConfirmation.CONTRACT, form.getNumber());
    }

    public String close(Item item) {
        decisions.close(id, item.number(), item.version(), TypedValues.required("/act", act));
        return after(OnControlConfirmation.CLOSED, item.number());
    }

    public String share() {
        decisions.share(id, sharingSeen, getSharing());
        return after(OnControlConfirmation.SHARED, null);
    }

    public String confirm(String number, String to) {
        links.confirm(id, number, to);
        return after(OnControlConfirmation.LINK, number);
    }

    public String drop(String number, String to) {
        links.drop(id, number, to);
        return after(OnControlConfirmation.NO_LINK, number);
    }

    private String after(OnControlConfirmation settled, @Nullable String number) {
        return "/protocol/view.xhtml?faces-redirect=true&id=" + id + (from == null ? "" : "&from=" + from) + "&settled="
                + settled + (number == null ? "" : "&item=" + number);
    }

    public @Nullable OnControlConfirmation getSettled() {
        return asked.one("settled", OnControlConfirmation.class);
    }

    public List<Sharing> getSharings() {
        return List.of(Sharing.values());
    }

    public Sharing getSharing() {
        ProtocolOnControl whole = protocol();
        return sharing != null ? sharing : whole == null ? Sharing.OWN_ONLY : whole.sharing();
    }

    public void setSharing(Sharing sharing) {
        this.sharing = sharing;
    }

    public String getAct() {
        return act;
    }

    public void setAct(@Nullable String act) {
        this.act = TypedValues.words(act);
    }
}
