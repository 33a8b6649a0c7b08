package org.ispolnenie.directory.web.body;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.directory.service.body.BodyQueries;
import org.ispolnenie.directory.service.body.BodyService;
import org.ispolnenie.directory.service.body.BodyView;
import org.ispolnenie.directory.service.body.BodyWords;
import org.ispolnenie.directory.web.TypedDay;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** A body being described: a new one, or another name for one that is there. */
@Named
@ViewScoped
public class BodyEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyQueries bodies;

    @Inject
    private BodyService service;

    @Inject
    private AddressParameters asked;

    @Inject
    private DirectoryDay day;

    private boolean fresh;
    private @Nullable Long version;
    private @Nullable LocalDate calledSoSince;
    private String code = "";
    private OrganizationKind kind = OrganizationKind.MUNICIPAL_AUTHORITY;
    private String name = "";
    private String shortName = "";
    private String parent = "";
    private String aliases = "";
    private String validFrom = "";
    private String nameFrom = "";

    @PostConstruct
    void takeUp() {
        @Nullable String there = asked.text("code");
        String today = day.today().toString();
        nameFrom = today;
        fresh = there == null;
        if (there == null) {
            validFrom = today;
            return;
        }
        BodyView body = bodies.body(there);
        OrganizationView said = body.organization();
        code = said.code();
        version = said.version();
        calledSoSince = body.calledSoSince();
        kind = said.kind();
        name = said.name();
        shortName = said.shortName();
        parent = Objects.requireNonNullElse(said.parent(), "");
        aliases = String.join("\n", said.aliases());
        validFrom = said.existence().from().toString();
    }

    public String save() {
        BodyWords words = new BodyWords(
                kind,
                name,
                shortName,
                parent,
                WrittenText.text(aliases).lines().toList(),
                TypedDay.of(validFrom, "/validFrom"),
                fresh ? null : TypedDay.ofOrNull(nameFrom, "/nameFrom"));
        if (fresh) {
            service.create(code, words);
        } else {
            service.change(code, version, words);
        }
        return "/directory/organization.xhtml?faces-redirect=true&saved=true&code=" + code;
    }

    /** The kinds a body may be of: schools and exam sites are imported. */
    public List<OrganizationKind> getKinds() {
        return Stream.of(OrganizationKind.values())
                .filter(one -> !one.isObject())
                .toList();
    }

    public boolean isFresh() {
        return fresh;
    }

    /** The first day of its present name. */
    public @Nullable LocalDate getCalledSoSince() {
        return calledSoSince;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = WrittenText.line(code);
    }

    public OrganizationKind getKind() {
        return kind;
    }

    public void setKind(OrganizationKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = WrittenText.line(name);
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(@Nullable String shortName) {
        this.shortName = WrittenText.line(shortName);
    }

    public String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = WrittenText.line(parent);
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(@Nullable String aliases) {
        this.aliases = WrittenText.text(aliases);
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable String validFrom) {
        this.validFrom = WrittenText.line(validFrom);
    }

    public String getNameFrom() {
        return nameFrom;
    }

    public void setNameFrom(@Nullable String nameFrom) {
        this.nameFrom = WrittenText.line(nameFrom);
    }
}
