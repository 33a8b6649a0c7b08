package org.ispolnenie.directory.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.ispolnenie.directory.service.account.AccountService.NewAccount;

/**
 * One-time passwords of people who have just been imported. They live in the answer to that one request: the file with them
 * is part of the page, so that the server keeps none.
 */
@Named
@RequestScoped
public class HandedOutPasswords {

    /** Whoever hands out more takes the file. */
    private static final int SHOWN = 50;

    private static final String LINE_END = "\r\n";

    private List<NewAccount> made = List.of();

    void are(List<NewAccount> accounts) {
        made = accounts;
    }

    public int getCount() {
        return made.size();
    }

    public List<NewAccount> getShown() {
        return made.subList(0, Math.min(SHOWN, made.size()));
    }

    public int getUnshown() {
        return made.size() - getShown().size();
    }

    /** A CSV file, as an address that holds it. */
    public String getAddress() {
        String lines = made.stream()
                .map(one -> one.login() + ";" + one.password().text())
                .collect(Collectors.joining(LINE_END, "\uFEFFlogin;oneTimePassword" + LINE_END, LINE_END));
        return "data:text/csv;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(lines.getBytes(StandardCharsets.UTF_8));
    }
}
