package org.ispolnenie.faults;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ispolnenie.bench.Application;
import org.jspecify.annotations.Nullable;

/**
 * Twenty people at pages at once: at an application started for it, or at {@code FAULTS_ADDRESS}, where people of the same
 * logins have the password {@code FAULTS_PASSWORD}.
 */
final class PeopleExperiment implements Faults.Experiment {

    private static final String NAME = "people";
    private static final int REQUESTS = Faults.setting("REQUESTS", 10_000);

    @Override
    public void addTo(Counts counts) throws Exception {
        @Nullable String address = System.getenv("FAULTS_ADDRESS");
        if (address != null) {
            count(counts, URI.create(address), System.getenv().getOrDefault("FAULTS_PASSWORD", Application.PASSWORD));
            return;
        }
        Path data = Files.createTempDirectory("ispolnenie-people");
        try (Application application = Application.ispolnenie(data.resolve("data"), Map.of())) {
            count(counts, application.pages(), Application.PASSWORD);
        }
    }

    private static void count(Counts counts, URI application, String password) throws Exception {
        long begin = System.nanoTime();
        Map<String, Integer> answers = new PeopleAtOnce(application, password, REQUESTS).answers();
        answers.forEach((answer, often) -> counts.note(NAME, answer, String.format("%,d", often)));
        counts.note(NAME, "seconds", String.valueOf((System.nanoTime() - begin) / 1_000_000_000));
        counts.add(NAME, "403 to somebody who has the right", sum(answers, "403"), 0);
        counts.add(NAME, "answers that are not as they must be", sum(answers, "") - sum(answers, "ok"), 0);
    }

    private static int sum(Map<String, Integer> answers, String begins) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith(begins))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
