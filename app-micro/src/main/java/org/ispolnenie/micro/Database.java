package org.ispolnenie.micro;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where the application's data source leads. */
record Database(String url, String user, String password) {

    /** Fails at once, in one line, instead of from the depth of a deployment. */
    void checkReachable() {
        Properties account = new Properties();
        account.setProperty("user", user);
        account.setProperty("password", password);
        account.setProperty("connectTimeout", "5000");
        try (Connection connection = DriverManager.getConnection(url, account)) {
            if (!connection.isValid(5)) {
                throw new StartException("The database at " + url + " does not answer");
            }
        } catch (SQLException e) {
            String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            throw new StartException("Cannot reach the database at " + url + ": " + reason, e);
        }
    }

    /** The password is nobody's to read in a log. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
