package org.ispolnenie.protocol.web;

import java.util.Arrays;
import java.util.List;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.protocol.service.ReviewService.ItemChange;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.input.WrittenText;
import org.jspecify.annotations.Nullable;

/** What a person puts in place of the reading of one item; only what differs from the reading is sent. */
public class ItemForm {

    private final ItemView item;
    private String text;
    private DecisionKind kind;
    private String dates;
    private List<String> responsible;
    private List<String> executors;
    private List<String> recipients;
    private boolean nothing;
    private @Nullable String ground;
    private String note = "";

    ItemForm(ItemView item) {
        this.item = item;
        this.text = item.text();
        this.kind = item.kind();
        this.dates = dates(item);
        this.responsible = codes(item, PartyRole.RESPONSIBLE);
        this.executors = codes(item, PartyRole.EXECUTOR);
        this.recipients = recipients(item);
        this.nothing = item.charge().nothing();
    }

    ItemChange change() {
        boolean sameParties = responsible.equals(codes(item, PartyRole.RESPONSIBLE))
                && executors.equals(codes(item, PartyRole.EXECUTOR));
        return new ItemChange(
                WrittenText.text(text).equals(WrittenText.text(item.text())) ? null : WrittenText.text(text),
                kind == item.kind() ? null : kind,
                WrittenText.line(dates).equals(dates(item)) ? null : TypedDates.iso(dates),
                sameParties ? null : responsible,
                sameParties ? null : executors,
                recipients.equals(recipients(item)) ? null : recipients,
                nothing == item.charge().nothing() ? null : nothing,
                basis());
    }

    String basis() {
        return Basis.of(ground, note);
    }

    private static String dates(ItemView item) {
        return TypedDates.text(item.deadline().expression().dates().stream());
    }

    private static List<String> codes(ItemView item, PartyRole role) {
        return item.charge().responsible().stream()
                .filter(party -> party.role() == role && party.code() != null)
                .map(party -> String.valueOf(party.code()))
                .toList();
    }

    private static List<String> recipients(ItemView item) {
        return item.charge().recipients().stream()
                .filter(recipient -> recipient.code() != null)
                .map(recipient -> String.valueOf(recipient.code()))
                .toList();
    }

    public String getNumber() {
        return item.number();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public void setKind(DecisionKind kind) {
        this.kind = kind;
    }

    public String getDates() {
        return dates;
    }

    public void setDates(@Nullable String dates) {
        this.dates = dates == null ? "" : dates;
    }

    public String[] getResponsible() {
        return responsible.toArray(String[]::new);
    }

    public void setResponsible(String[] codes) {
        this.responsible = Arrays.asList(codes);
    }

    public String[] getExecutors() {
        return executors.toArray(String[]::new);
    }

    public void setExecutors(String[] codes) {
        this.executors = Arrays.asList(codes);
    }

    public String[] getRecipients() {
        return recipients.toArray(String[]::new);
    }

    public void setRecipients(String[] codes) {
        this.recipients = Arrays.asList(codes);
    }

    public boolean isNothing() {
        return nothing;
    }

    public void setNothing(boolean nothing) {
        this.nothing = nothing;
    }

    public @Nullable String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
