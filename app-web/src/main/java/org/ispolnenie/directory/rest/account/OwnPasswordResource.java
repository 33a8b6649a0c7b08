package org.ispolnenie.directory.rest.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ispolnenie.directory.service.account.ChosenPasswords;
import org.ispolnenie.directory.service.account.OwnPassword;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;

/** {@code /me/password}: the caller changes their password. */
@Path("/me/password")
@RequestScoped
@Produces(Problem.MEDIA_TYPE)
public class OwnPasswordResource {

    @Inject
    private OwnPassword password;

    @Inject
    private WriteCall call;

    /** No key is recorded with what was sent: its hash would be one of passwords. To repeat it fails at the door. */
    @POST
    @RightsOf(ChosenPasswords.class)
    public Response change(InputStream body) {
        JsonFields fields = call.json(body);
        String current = fields.given("current");
        String next = fields.given("next");
        fields.check();
        password.change(current, next);
        return Response.noContent().build();
    }
}
