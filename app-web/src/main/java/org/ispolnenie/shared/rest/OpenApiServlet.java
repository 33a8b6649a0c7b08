package org.ispolnenie.shared.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * The description of the REST interface, {@code openapi.yaml} as it was written and checked. (The one Payara generates has a
 * field that validators refuse.)
 */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (InputStream description = getServletContext().getResourceAsStream("/openapi.yaml")) {
            response.setContentType("application/yaml;charset=UTF-8");
            description.transferTo(response.getOutputStream());
        }
    }
}
