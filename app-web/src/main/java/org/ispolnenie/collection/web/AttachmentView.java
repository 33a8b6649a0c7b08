package org.ispolnenie.collection.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.collection.service.attachment.AttachedFormQueries;
import org.ispolnenie.collection.service.attachment.AttachedFormService;
import org.ispolnenie.collection.service.attachment.AttachedFormView;
import org.ispolnenie.collection.service.form.FormQueries;
import org.ispolnenie.collection.service.form.FormView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The controller settles at the card of a protocol which form the bodies of an item or sub-item fill in. */
@Named
@ViewScoped
public class AttachmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttachedFormQueries attached;

    @Inject
    private AttachedFormService service;

    @Inject
    private FormQueries forms;

    @Inject
    private AddressParameters asked;

    private long id;
    private @Nullable Long from;
    private transient @Nullable List<FormView> all;
    private transient @Nullable Map<String, Optional<AttachedFormView>> read;
    /** The versions of decisions that the person has seen. */
    private final HashMap<String, Long> seen = new HashMap<>();

    private String form = "";
    private boolean dropUnfit;

    private long protocol() {
        if (id == 0) {
            id = asked.id();
            from = asked.number("from");
        }
        return id;
    }

    /** What a number asks for; null where nothing of this number is on control. */
    public @Nullable AttachedFormView of(String number) {
        if (read == null) {
            read = new HashMap<>();
        }
        @Nullable
        AttachedFormView found = read.computeIfAbsent(number, of -> attached.find(protocol(), of))
                .orElse(null);
        if (found != null) {
            seen.putIfAbsent(number, found.version());
        }
        return found;
    }

    public List<FormView> getForms() {
        if (all == null) {
            all = forms.all();
        }
        return all;
    }

    public String attach(String number) {
        if (form.isEmpty()) {
            throw ValidationException.of("/form", Message.of("shared.REQUIRED"));
        }
        service.attach(protocol(), number, seen.get(number), form, dropUnfit);
        return after(number);
    }

    public String detach(String number) {
        service.detach(protocol(), number, seen.get(number));
        return after(number);
    }

    private String after(String number) {
        return "/protocol/view.xhtml?faces-redirect=true&id=" + id + (from == null ? "" : "&from=" + from) + "&asked="
                + number;
    }

    public String getForm() {
        return form;
    }

    public void setForm(@Nullable String form) {
        this.form = form == null ? "" : form;
    }

    public boolean isDropUnfit() {
        return dropUnfit;
    }

    public void setDropUnfit(boolean dropUnfit) {
        this.dropUnfit = dropUnfit;
    }
}
