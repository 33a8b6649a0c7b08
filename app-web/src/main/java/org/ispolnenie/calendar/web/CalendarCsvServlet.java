package org.ispolnenie.calendar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.calendar.service.CalendarQueries;

/** Gives a year of the calendar as a CSV file, in the form that can be imported. */
@WebServlet("/calendar/csv")
public class CalendarCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Without it spreadsheets read Russian letters wrong. */
    private static final String MARK = "\ufeff";

    @Inject
    private transient CalendarQueries calendar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String year = request.getParameter("year");
        if (year == null || !year.matches("\\d{4}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] csv = (MARK + calendar.csv(Integer.parseInt(year))).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=calendar-" + year + ".csv");
        response.setContentLength(csv.length);
        response.getOutputStream().write(csv);
    }
}
