package org.ispolnenie.directory.web.body;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.ispolnenie.directory.domain.body.PersonInCharge.Description;
import org.ispolnenie.directory.service.body.BodyQueries;
import org.ispolnenie.directory.service.body.PersonInChargeService;
import org.ispolnenie.directory.service.body.PersonInChargeView;
import org.ispolnenie.directory.web.TypedDay;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** Somebody in charge of a body being named or described otherwise; the address says of which body, and who it is. */
@Named
@ViewScoped
public class PersonInChargeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyQueries bodies;

    @Inject
    private PersonInChargeService service;

    @Inject
    private AddressParameters asked;

    @Inject
    private DirectoryDay day;

    private String body = "";
    private @Nullable Long id;
    private @Nullable Long version;
    private String name = "";
    private String post = "";
    private String email = "";
    private String phone = "";
    private String from = "";
    private String to = "";

    @PostConstruct
    void takeUp() {
        body = asked.required("code");
        from = day.today().toString();
        @Nullable Long known = asked.number("person");
        bodies.inCharge(body).stream()
                .filter(person -> known != null && person.id() == known)
                .findFirst()
                .ifPresent(this::takeUp);
    }

    private void takeUp(PersonInChargeView person) {
        Description said = person.description();
        id = person.id();
        version = person.version();
        name = said.name();
        post = said.post();
        email = Objects.requireNonNullElse(said.email(), "");
        phone = Objects.requireNonNullElse(said.phone(), "");
        from = said.from().toString();
        to = Objects.toString(said.to(), "");
    }

    public String save() {
        Description said =
                new Description(name, post, email, phone, TypedDay.of(from, "/from"), TypedDay.ofOrNull(to, "/to"));
        if (id == null) {
            service.name(body, said);
        } else {
            service.change(body, id, version, said);
        }
        return "/directory/organization.xhtml?faces-redirect=true&saved=true&code=" + body;
    }

    /** Whether nobody is described yet. */
    public boolean isFresh() {
        return id == null;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = WrittenText.line(name);
    }

    public String getPost() {
        return post;
    }

    public void setPost(@Nullable String post) {
        this.post = WrittenText.line(post);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = WrittenText.line(email);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = WrittenText.line(phone);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = WrittenText.line(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = WrittenText.line(to);
    }
}
