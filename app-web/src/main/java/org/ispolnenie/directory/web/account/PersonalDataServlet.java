package org.ispolnenie.directory.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.directory.service.personal.PersonalDataQueries;
import org.ispolnenie.directory.service.personal.PersonalFileText;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Language;

/** Gives the copy of what is kept about a person as a file: {@code ?login=}. */
@WebServlet("/directory/personal-data")
public class PersonalDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonalDataQueries personal;

    @Inject
    private transient AddressParameters asked;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] copy = PersonalFileText.of(personal.copy(asked.required("login")), Messages.in(language.getLocale()));
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"personal-data.json\"");
        response.getOutputStream().write(copy);
    }
}
