package org.ispolnenie.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The accounts with how their people are reached; which part is shown stands in the address. */
@Named
@RequestScoped
public class PersonListView {

    private static final int PAGE_SIZE = 100;

    @Inject
    private PersonService people;

    @Inject
    private AddressParameters asked;

    private @Nullable Page<PersonRow> page;

    public Page<PersonRow> getPage() {
        if (page == null) {
            page = people.list(PAGE_SIZE, asked.text("cursor"));
        }
        return page;
    }

    /** The address under which a person of this part is changed. */
    public String address(String login) {
        String cursor = asked.text("cursor");
        return "people.xhtml?login=" + login + (cursor == null ? "" : "&cursor=" + cursor);
    }
}
