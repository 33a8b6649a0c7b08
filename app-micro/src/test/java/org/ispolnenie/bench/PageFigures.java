package org.ispolnenie.bench;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The register and a control point as pages, by the one who executes; the REST calls of the same beside them. */
final class PageFigures implements Bench.Measured {

    private static final double REACH_P95 = 60;
    private static final double REACH_RATIO = 4;
    private static final int REACH_KILOBYTES = 120;
    private static final int OK = 200;

    private static final String LIST = "assignments?overdue=true&sort=due&limit=50";
    private static final String PAGE = "assignment/list.xhtml?overdue=true";

    private final TestBed bed;

    PageFigures(TestBed bed) {
        this.bed = bed;
    }

    @Override
    public void addTo(Figures figures) throws Exception {
        Application application = bed.applicationWith(bed.size().decisionsOfL());
        HttpCalls rest = application.as("executor.mr03");
        HttpCalls pages = SignIn.to(application.pages(), "executor.mr03", Application.PASSWORD);
        HttpCalls.Answer page = pages.get(PAGE);
        if (page.status() != OK) {
            throw new IllegalStateException(PAGE + " answers " + page.status());
        }
        int kilobytes = page.bytes().length / 1024;
        Latencies.Pair pair = Latencies.sideBySide(
                bed.size(), ListFigures.CLIENTS, client -> pages.get(PAGE), client -> rest.get(LIST));
        figures.add(
                "the register as a page, 8 clients, at " + bed.size().l(),
                pair.work() + ", " + kilobytes + " KB",
                "p95 ≤ 60 ms, ≤ 4 × REST, ≤ 120 KB",
                "REST " + pair.limit() + "; " + Figures.times(pair.ratio()),
                pair.work().p95() <= REACH_P95 && pair.ratio() <= REACH_RATIO && kilobytes <= REACH_KILOBYTES);
        point(figures, rest, pages);
    }

    private void point(Figures figures, HttpCalls rest, HttpCalls pages) throws Exception {
        long id = ownPoint(rest);
        String page = "assignment/point.xhtml?id=" + id;
        int kilobytes = pages.get(page).bytes().length / 1024;
        Latencies.Pair pair = Latencies.sideBySide(
                bed.size(), 1, client -> pages.get(page), client -> rest.get("control-points/" + id));
        figures.add(
                "a control point as a page, its report form with it",
                pair.work() + ", " + kilobytes + " KB",
                "p95 ≤ 60 ms",
                "REST " + pair.limit() + "; " + Figures.times(pair.ratio()),
                pair.work().p95() <= REACH_P95);
    }

    /** One that awaits execution. */
    private static long ownPoint(HttpCalls rest) throws IOException {
        try (JsonReader reader =
                Json.createReader(new ByteArrayInputStream(rest.get(LIST).bytes()))) {
            return Long.parseLong(reader.readObject()
                    .getJsonArray("items")
                    .getJsonObject(0)
                    .getJsonArray("controlPoints")
                    .getJsonObject(0)
                    .getString("id"));
        }
    }
}
