package org.ispolnenie.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Twenty people at pages at once, each in a session of their own, every fifth request a form sent, and nobodies knocking in
 * between. Everybody asks only for what is theirs, so anything but their own page is a fault.
 */
public final class PeopleAtOnce {

    private static final int NOBODIES = 4;
    private static final int A_FORM_EVERY = 5;
    private static final List<String> EVERYBODYS =
            List.of("/help.xhtml", "/assignment/list.xhtml", "/assignment/calendar.xhtml", "/assignment/overdue.xhtml");

    private static final Pattern NAME = Pattern.compile("<span class=\"name\">([^<]*)</span>");

    private final URI application;
    private final String password;
    private final int requests;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** @param requests how many pages and forms all people together ask for */
    public PeopleAtOnce(URI application, String password, int requests) {
        this.application = application;
        this.password = password;
        this.requests = requests;
    }

    /** What was answered, and how often: what begins with {@code ok} is as it must be. */
    public Map<String, Integer> answers() throws InterruptedException, ExecutionException {
        List<Callable<Void>> all = new ArrayList<>();
        logins().forEach(login -> all.add(() -> work(login)));
        for (int i = 0; i < NOBODIES; i++) {
            all.add(this::knock);
        }
        ExecutorService people = Executors.newFixedThreadPool(all.size());
        try {
            for (Future<Void> one : people.invokeAll(all)) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
        return answers;
    }

    /** Whether all got what is theirs. */
    public static boolean isGood(Map<String, Integer> answers) {
        return answers.keySet().stream().allMatch(answer -> answer.startsWith("ok"));
    }

    private static Stream<String> logins() {
        return Stream.concat(
                Stream.of("controller", "chair", "admin", "executor.go18"),
                Stream.iterate(1, i -> i + 1).limit(16).map(i -> String.format("executor.mr%02d", i)));
    }

    private Void work(String login) throws IOException, InterruptedException {
        PagePerson person = new PagePerson(application);
        HttpResponse<String> in = person.signIn(login, password);
        String next = in.headers().firstValue("Location").orElse("");
        if (in.statusCode() != 302 || next.contains("/sign-in")) {
            count("no sign-in of " + login + ": " + in.statusCode() + " " + next);
            return null;
        }
        List<String> pages = pages(login);
        for (int i = 0; asked.incrementAndGet() <= requests; i++) {
            HttpResponse<String> page = person.get(pages.get(i % pages.size()));
            note(login, page);
            Optional<PagePerson.Form> form =
                    i % A_FORM_EVERY == 0 ? PagePerson.form(page.body(), "jakarta.faces.ViewState") : Optional.empty();
            if (form.isPresent() && asked.incrementAndGet() <= requests) {
                note(login, person.send(PagePerson.asTheScriptSends(form.get(), page.body())));
            }
        }
        return null;
    }

    private static List<String> pages(String login) {
        List<String> pages = new ArrayList<>(EVERYBODYS);
        // whoever is an administrator alone begins at the state of the system, and is led on from there
        pages.add(login.equals("admin") ? "/operations/state.xhtml" : "/");
        if (login.equals("controller")) {
            pages.addAll(List.of("/assignment/inbox.xhtml", "/protocol/rule-sets.xhtml", "/notification/engine.xhtml"));
        } else if (login.equals("chair")) {
            pages.addAll(List.of("/protocol/rule-sets.xhtml", "/notification/ladder.xhtml"));
        } else if (login.equals("admin")) {
            pages.addAll(List.of("/directory/people.xhtml", "/directory/organizations.xhtml"));
        }
        return pages;
    }

    private void note(String login, HttpResponse<String> answer) {
        Matcher name = NAME.matcher(answer.body());
        if (answer.statusCode() != 200 || !name.find()) {
            count(answer.statusCode() + " to a " + answer.request().method() + " of " + login);
        } else {
            String whose = names.computeIfAbsent(name.group(1), first -> login);
            count(
                    whose.equals(login)
                            ? "ok, 200 to a " + answer.request().method() + " of somebody"
                            : "a page of " + whose + " to " + login);
        }
    }

    private Void knock() throws IOException, InterruptedException {
        PagePerson nobody = new PagePerson(application);
        while (asked.get() < requests) {
            note(nobody.get("/sign-in.xhtml").statusCode(), 200, "the sign-in page, to nobody");
            note(nobody.get("/assignment/list.xhtml").statusCode(), 302, "a page, to nobody");
        }
        return null;
    }

    private void note(int status, int due, String what) {
        count((status == due ? "ok, " : "wrong, ") + status + " for " + what);
    }

    private synchronized void count(String answer) {
        answers.merge(answer, 1, Integer::sum);
    }
}
