package org.ispolnenie.protocol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.ispolnenie.protocol.domain.Amendment.LinkDecision;
import org.ispolnenie.protocol.domain.Amendment.Suggestion;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.ItemLink.LinkType;

/** A link of a decision to another of the same protocol. */
@Embeddable
public class DecisionLink {

    @Enumerated(EnumType.STRING)
    @Column(name = "link_type")
    private LinkType type;

    @Column(name = "to_number")
    private String to;

    private boolean suggested;

    protected DecisionLink() {}

    private DecisionLink(LinkType type, String to, boolean suggested) {
        this.type = type;
        this.to = to;
        this.suggested = suggested;
    }

    static DecisionLink of(ItemLink link) {
        return new DecisionLink(link.type(), link.to(), link.suggested());
    }

    /** How a decision about it names it. */
    Suggestion suggestion() {
        return new Suggestion(type, to);
    }

    /** What a person's decision makes of it: a link, or none. */
    Optional<DecisionLink> decided(LinkDecision decision) {
        return decision == LinkDecision.CONFIRMED ? Optional.of(new DecisionLink(type, to, false)) : Optional.empty();
    }

    /** Whether another item's link to this one's says the same from the other side. */
    boolean mirrors(LinkType other) {
        return type == LinkType.BASED_ON && other == LinkType.FEEDS
                || type == LinkType.FEEDS && other == LinkType.BASED_ON;
    }

    public LinkType type() {
        return type;
    }

    public String to() {
        return to;
    }

    /** True while the text does not say it and nobody has confirmed it. */
    public boolean suggested() {
        return suggested;
    }
}
