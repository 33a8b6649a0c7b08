package org.ispolnenie.protocol.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ispolnenie.directory.web.Bodies;
import org.ispolnenie.protocol.domain.ProtocolState;
import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.protocol.service.ApprovalService;
import org.ispolnenie.protocol.service.ApprovalService.Approval;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.protocol.service.ProtocolView;
import org.ispolnenie.protocol.service.ProtocolView.DoubtView;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.protocol.service.ReviewService;
import org.ispolnenie.protocol.service.ReviewService.DoubtDecision;
import org.ispolnenie.protocol.service.RuleSetQueries;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reviews a draft: its source beside its reading, the doubts decided one by one, then the approval. It holds the
 * protocol as the person sees it, so a change made meanwhile by somebody else is noticed by its version.
 */
@Named
@ViewScoped
public class ReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProtocolQueries protocols;

    @Inject
    private RuleSetQueries ruleSets;

    @Inject
    private ReviewService reviews;

    @Inject
    private ApprovalService approvals;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    @Inject
    private Bodies bodies;

    /** How many items with errors are named in the bar. */
    private static final int FEW = 8;

    private long id;
    private @Nullable Long from;
    private @Nullable String ruleSet;
    private transient @Nullable ReviewedProtocol seen;
    private transient @Nullable ItemForm correcting;
    private @Nullable String opened;
    private StandingReports standingReports = StandingReports.NONE;
    private boolean keepRemaining;
    private String ground = "";

    /** An approved protocol is not reviewed any more: its own page is shown instead. */
    public @Nullable String open() {
        return seen().protocol().state() == ProtocolState.APPROVED ? page("view") : null;
    }

    public void keep(DoubtForm doubt) {
        decide(doubt.keep());
    }

    public void correct(DoubtForm doubt) {
        decide(doubt.correct(bodies));
    }

    /** It asks nothing of anybody: approval does not wait for a body. */
    public void nothing(DoubtForm doubt) {
        decide(doubt.nothing());
    }

    private void decide(DoubtDecision decision) {
        if (Basis.isGiven(String.valueOf(decision.basis()), words)) {
            reviews.resolve(id, getProtocol().version(), decision);
            reload();
        }
    }

    /** Opens the form of a doubt; an error has its form open from the beginning. */
    public void open(DoubtForm doubt) {
        opened = doubt.getDoubt().id();
    }

    public boolean isOpen(DoubtForm doubt) {
        return doubt.isUrgent() || doubt.getDoubt().id().equals(opened);
    }

    public void startCorrecting(ItemView item) {
        correcting = new ItemForm(item);
    }

    public void stopCorrecting() {
        correcting = null;
    }

    public void saveCorrection() {
        if (correcting != null && Basis.isGiven(correcting.basis(), words)) {
            reviews.correct(id, getProtocol().version(), correcting.getNumber(), correcting.change());
            reload();
        }
    }

    /** Approves; with questions left open only after the person has said what is to become of them. */
    public @Nullable String approve() {
        if (getErrorCount() == 0 && getWarningCount() > 0 && !keepRemaining) {
            String open = words.count(getWarningCount(), words.text("protocol", "warningForms"));
            String told = words.fill(words.text("protocol", "openLeft"), open);
            FacesContext.getCurrentInstance()
                    .addMessage("approval:remaining", new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null));
            return null;
        }
        boolean remaining = keepRemaining && getErrorCount() == 0;
        approvals.approve(
                id,
                getProtocol().version(),
                new Approval(remaining ? Resolution.KEEP_AS_WRITTEN : null, ground, standingReports, ruleSet));
        return page("view") + "&approved=true";
    }

    private String page(String name) {
        return "/protocol/" + name + ".xhtml?faces-redirect=true&id=" + id;
    }

    private void reload() {
        seen = null;
        correcting = null;
        opened = null;
    }

    private ReviewedProtocol seen() {
        if (seen == null) {
            if (id == 0) {
                id = asked.id();
                from = asked.number("from");
                ruleSet = asked.text("rules");
            }
            seen = ReviewedProtocol.of(protocols.view(id, ruleSet), from);
        }
        return seen;
    }

    public ProtocolView getProtocol() {
        return seen().protocol();
    }

    public List<ItemCard> getCards() {
        return seen().cards();
    }

    public List<DoubtForm> getDocumentDoubts() {
        return seen().doubts();
    }

    public List<SourceText.Block> getSource() {
        return seen().source();
    }

    public ItemRange getPart() {
        return seen().part();
    }

    /** The undecided doubts that hold up approval, as many as a line can show. */
    public List<OpenDoubt> getErrors() {
        return seen().open().stream().filter(OpenDoubt::isError).limit(FEW).toList();
    }

    public long getErrorCount() {
        return seen().open().stream().filter(OpenDoubt::isError).count();
    }

    /** What would stand on nobody's control, once every doubt is decided. */
    public List<String> getUncontrolled() {
        return getErrorCount() > 0 ? List.of() : getProtocol().plan().uncontrolled();
    }

    /** What is read, or decided, as asking nothing of anybody. */
    public List<String> getAskingNothing() {
        return getProtocol().items().stream()
                .flatMap(ItemCard::withSubItems)
                .filter(item -> item.charge().nothing())
                .map(ItemView::number)
                .toList();
    }

    public long getWarningCount() {
        return seen().open().size() - getErrorCount();
    }

    /** The doubt to look at next; null when all are decided. */
    public @Nullable OpenDoubt getNext() {
        return seen().open().stream().findFirst().orElse(null);
    }

    /** Whether an item is a standing task, so that the choice of yearly reports makes sense. */
    public boolean isStanding() {
        return getProtocol().items().stream()
                .flatMap(ItemCard::withSubItems)
                .map(item -> item.deadline().expression().type())
                .anyMatch(type -> type == DeadlineType.CONTINUOUS || type == DeadlineType.CONTINUOUS_UNTIL_YEAR);
    }

    /** The other rule sets the protocol can be put on control by. */
    public List<ControlRules> getOtherRules() {
        String shown = getProtocol().plan().rules().code();
        return ruleSets.choices().stream()
                .filter(rules -> !rules.code().equals(shown))
                .toList();
    }

    public @Nullable ItemForm getCorrecting() {
        return correcting;
    }

    /** Whether the item of a card, or a sub-item of it, is being corrected. */
    public boolean isCorrecting(ItemCard card) {
        ItemForm form = correcting;
        return form != null
                && ItemCard.withSubItems(card.item())
                        .anyMatch(item -> form.getNumber().equals(item.number()));
    }

    public List<DecisionKind> getKinds() {
        return List.of(DecisionKind.values());
    }

    /** The name of a doubt in the page, so that its words in the source lead to it. */
    public String anchor(DoubtView doubt) {
        return DoubtForm.anchor(doubt);
    }

    public StandingReports getStandingReports() {
        return standingReports;
    }

    public void setStandingReports(StandingReports standingReports) {
        this.standingReports = standingReports;
    }

    public boolean isKeepRemaining() {
        return keepRemaining;
    }

    public void setKeepRemaining(boolean keepRemaining) {
        this.keepRemaining = keepRemaining;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground == null ? "" : ground;
    }
}
