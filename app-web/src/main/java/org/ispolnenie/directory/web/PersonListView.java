package org.ispolnenie.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.PersonReader.PeopleChoice;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The accounts with their bodies and roles; which are shown stands in the address. */
@Named
@RequestScoped
public class PersonListView {

    private static final int PAGE_SIZE = 100;

    private static final List<String> NARROWING = List.of("q", "role", "active", "email");

    @Inject
    private PersonService people;

    @Inject
    private AddressParameters asked;

    private @Nullable Page<PersonRow> page;

    public Page<PersonRow> getPage() {
        if (page == null) {
            PeopleChoice choice = new PeopleChoice(
                    asked.text("q"), asked.one("role", Role.class), asked.flag("active"), asked.flag("email"));
            page = people.list(choice, PAGE_SIZE, asked.text("cursor"));
        }
        return page;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** Whether only some are asked for. */
    public boolean isNarrowed() {
        return NARROWING.stream().anyMatch(name -> asked.text(name) != null);
    }

    /** The address of the next part of the list. */
    public String getNext() {
        String choice = NARROWING.stream()
                .filter(name -> asked.text(name) != null)
                .map(name -> name + "=" + encoded(asked.text(name)) + "&")
                .collect(Collectors.joining());
        return "people.xhtml?" + choice + "cursor=" + encoded(getPage().nextCursor());
    }

    /** The address under which a person is changed. */
    public String address(String login) {
        return "person.xhtml?login=" + encoded(login);
    }

    private static String encoded(@Nullable String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
