package org.ispolnenie.directory.rest.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ispolnenie.directory.service.personal.PersonalDataQueries;
import org.ispolnenie.directory.service.personal.PersonalFileText;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;

/** {@code /people/{login}/personal-data}: what is kept about a person, as the copy they may have; for the administrator. */
@Path("/people/{login}/personal-data")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PersonalDataResource {

    @Inject
    private PersonalDataQueries personal;

    @Inject
    private WriteCall call;

    @GET
    public byte[] copy(@PathParam("login") String login) {
        return PersonalFileText.of(personal.copy(login), call.words());
    }
}
