package org.ispolnenie.schoolsupport.web.school;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.schoolsupport.service.school.SchoolService;
import org.ispolnenie.schoolsupport.service.school.SchoolWorkQueries;
import org.jspecify.annotations.Nullable;

/** The municipality names who serves a school, and until when. */
@Named
@ViewScoped
public class SchoolCuratorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolPassportView page;

    @Inject
    private SchoolService service;

    @Inject
    private SchoolWorkQueries works;

    private String login = "";
    private String from = "";
    private String to = "";

    public String name() {
        service.nameCurator(
                page.getPlace().project(),
                page.getPlace().school(),
                TypedValues.required("/login", login),
                TypedValues.day("/from", from),
                TypedValues.day("/to", to));
        return page.getPlace().after("school", SchoolConfirmation.CURATOR);
    }

    /** Today is their last day. */
    public String end(long curator) {
        service.endCurator(page.getPlace().project(), page.getPlace().school(), curator, null);
        return page.getPlace().after("school", SchoolConfirmation.CURATOR_ENDED);
    }

    public List<PersonRow> getPeople() {
        @Nullable OrganizationRef municipality = page.getPassport().municipality();
        return works.curators(municipality == null ? null : municipality.code());
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = TypedValues.words(login);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = TypedValues.words(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = TypedValues.words(to);
    }
}
