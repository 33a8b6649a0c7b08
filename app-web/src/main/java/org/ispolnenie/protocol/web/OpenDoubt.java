package org.ispolnenie.protocol.web;

import org.ispolnenie.protocol.service.ProtocolView.DoubtView;
import org.ispolnenie.reading.result.Anomaly.Severity;

/**
 * A doubt that waits for a decision, wherever in the protocol it is.
 *
 * @param item the number of the item it stands at; empty: the document as a whole
 * @param page the page of the review it is on; empty: this one
 */
public record OpenDoubt(DoubtView doubt, String item, String page) {

    boolean isOpen(Severity severity) {
        return doubt.verdict().resolution() == null && doubt.severity() == severity;
    }

    public boolean isError() {
        return isOpen(Severity.ERROR);
    }

    public String getAnchor() {
        return DoubtForm.anchor(doubt);
    }

    public String getAddress() {
        return page + "#" + getAnchor();
    }

    public String getItem() {
        return item;
    }
}
