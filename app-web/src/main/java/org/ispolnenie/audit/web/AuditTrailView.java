package org.ispolnenie.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.audit.domain.ChainCheck;
import org.ispolnenie.audit.service.chain.AuditQueries;
import org.ispolnenie.audit.service.chain.AuditRow;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Language;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** What was done, the newest first; which records are shown stands in the address. */
@Named
@RequestScoped
public class AuditTrailView {

    private static final int PAGE_SIZE = 100;
    private static final String ACTION = "action.";

    @Inject
    private AuditQueries audit;

    @Inject
    private AskedRecords choice;

    @Inject
    private AddressParameters asked;

    @Inject
    private Language language;

    @Inject
    private Words words;

    private @Nullable Page<AuditRow> page;
    private @Nullable String refusal;
    private ChainCheck.@Nullable Outcome outcome;

    /** A kind of act with its words. */
    public record NamedAction(String name, String words) {}

    /** What is asked for; nothing where that cannot be, which {@link #getRefusal} says. */
    public Page<AuditRow> getPage() {
        if (page == null) {
            try {
                page = audit.newest(asked.number("before"), choice.asked(), PAGE_SIZE);
            } catch (ValidationException refused) {
                refusal = refused.errors().stream()
                        .map(error -> words.of(error.reason()))
                        .collect(Collectors.joining(" "));
                page = new Page<>(List.of(), null, null);
            }
        }
        return page;
    }

    /** Why what is asked for cannot be; null where it can. */
    public @Nullable String getRefusal() {
        getPage();
        return refusal;
    }

    /** What the verification came to, where it is asked for. */
    public ChainCheck.@Nullable Outcome getOutcome() {
        if (outcome == null && Boolean.TRUE.equals(asked.flag("verify"))) {
            outcome = audit.verification();
        }
        return outcome;
    }

    public List<AuditEntity> getEntities() {
        return Stream.of(AuditEntity.values())
                .sorted(Comparator.comparing(entity -> thing(entity.name())))
                .toList();
    }

    /** Every kind of act there is, by its words. */
    public List<NamedAction> getActions() {
        return ResourceBundle.getBundle("org.ispolnenie.audit.web.texts", language.getLocale()).keySet().stream()
                .filter(key -> key.startsWith(ACTION))
                .map(key -> key.substring(ACTION.length()))
                .map(name -> new NamedAction(name, act(name)))
                .sorted(Comparator.comparing(NamedAction::words))
                .toList();
    }

    public String act(String action) {
        return words.text("audit", "action." + action);
    }

    public String thing(String entity) {
        return words.text("audit", "entity." + entity);
    }

    /** Whether only some are asked for. */
    public boolean isNarrowed() {
        return !choice.inAddress().isEmpty();
    }

    /** The address of the next part of the list. */
    public String getNext() {
        return "trail.xhtml?" + choice.inAddress() + "before=" + getPage().nextCursor();
    }

    /** The address of the file with what is asked for. */
    public String getFile() {
        return "export?" + choice.inAddress();
    }
}
