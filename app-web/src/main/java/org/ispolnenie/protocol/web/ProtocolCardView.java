package org.ispolnenie.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.protocol.service.ProtocolView;
import org.ispolnenie.protocol.service.ProtocolView.CorrectionView;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** One protocol: what it says and what people decided about it. */
@Named
@ViewScoped
public class ProtocolCardView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProtocolQueries protocols;

    @Inject
    private AddressParameters asked;

    private long id;
    private @Nullable Long from;
    private transient @Nullable ProtocolView protocol;

    public ProtocolView getProtocol() {
        if (protocol == null) {
            if (id == 0) {
                id = asked.id();
                from = asked.number("from");
            }
            protocol = protocols.view(id);
        }
        return protocol;
    }

    public List<ItemCard> getCards() {
        return getPart().of(getProtocol().items()).stream().map(ItemCard::of).toList();
    }

    public ItemRange getPart() {
        int items = getProtocol().items().size();
        return ItemRange.at(from, items);
    }

    /** What people decided about the items shown, and about the document as a whole. */
    public List<CorrectionView> getCorrections() {
        Set<String> shown = getPart().of(getProtocol().items()).stream()
                .flatMap(ItemCard::withSubItems)
                .map(ItemView::number)
                .collect(Collectors.toSet());
        return getProtocol().corrections().stream()
                .filter(c -> c.itemNumber() == null || shown.contains(c.itemNumber()))
                .toList();
    }
}
