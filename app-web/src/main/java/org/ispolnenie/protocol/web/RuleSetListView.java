package org.ispolnenie.protocol.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.protocol.service.RuleSetComparison;
import org.ispolnenie.protocol.service.RuleSetQueries;
import org.ispolnenie.protocol.service.RuleSetService;
import org.ispolnenie.protocol.service.RuleSetView;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The editions of the rule sets, and two of them side by side where the address names them. */
@Named
@RequestScoped
public class RuleSetListView {

    @Inject
    private RuleSetQueries queries;

    @Inject
    private RuleSetService service;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private @Nullable List<RuleSetView> rows;
    private @Nullable RuleSetComparison comparison;

    public List<RuleSetView> getRows() {
        if (rows == null) {
            rows = queries.all();
        }
        return rows;
    }

    /** The two editions asked for; null where they are not two that exist. */
    public @Nullable RuleSetComparison getComparison() {
        if (comparison == null) {
            comparison = edition("left")
                    .flatMap(left -> edition("right").map(right -> queries.compare(left, right)))
                    .orElse(null);
        }
        return comparison;
    }

    /** The edition a parameter of the address names; the newest one and the one before it, where it names none. */
    public String chosen(String side) {
        List<RuleSetView> all = getRows();
        int usual = side.equals("left") ? Math.min(1, all.size() - 1) : 0;
        return edition(side).orElseGet(() -> all.get(usual).edition()).toString();
    }

    private Optional<RuleSetEdition> edition(String parameter) {
        return Optional.ofNullable(asked.text(parameter))
                .flatMap(RuleSetEdition::parse)
                .filter(edition ->
                        getRows().stream().anyMatch(row -> row.edition().equals(edition)));
    }

    public void chooseDefault(String code) {
        service.chooseDefault(code);
        rows = null;
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(words.text("protocol", "rules.defaultChosen")));
    }
}
